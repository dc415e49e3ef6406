import { defineConfig } from 'astro/config'

export default defineConfig({
  site: 'https://ines.example',
  base: '/journal',
  trailingSlash: 'never',
})
