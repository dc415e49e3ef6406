/** What blocks of code call a language that places are about; a topic → names, in small letters. */
export const codeOfTopic: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    '.net': 'cs csharp c# fs fsharp f# razor vb vbnet xaml xml',
    c: 'c h',
    'c++': 'c++ cc cpp cxx hpp',
    'c#': 'cs csharp c# razor xaml',
    clojure: 'clj cljs clojure clojurescript edn',
    dart: 'dart',
    elixir: 'elixir ex exs heex iex',
    elm: 'elm',
    erlang: 'erl erlang',
    go: 'go gohtml golang gomod',
    haskell: 'ghci haskell hs',
    java: 'gradle groovy java xml',
    javascript: 'cjs es6 html javascript js jsx mjs svelte ts tsx typescript vue',
    julia: 'jl julia',
    kotlin: 'gradle kotlin kt kts',
    lua: 'lua',
    perl: 'perl pl',
    php: 'blade php',
    python: 'ipython jinja jinja2 py py3 pycon python python3',
    r: 'r rmd rsplus',
    ruby: 'erb gemfile haml irb rails rb ruby slim',
    rust: 'rs rust',
    scala: 'sbt scala',
    swift: 'swift',
    typescript: 'javascript js jsx svelte ts tsx typescript vue',
    zig: 'zig',
  }).map(([topic, names]) => [topic, new Set(names.split(' '))]),
)

/** Commands, output and data, which stand beside any language. */
export const besideCode: ReadonlySet<string> = new Set(
  'bash bat cmd console diff dos ini json json5 jsonc log none output plain plaintext powershell sh shell shell-session sql terminal text toml txt zsh'.split(
    ' ',
  ),
)
