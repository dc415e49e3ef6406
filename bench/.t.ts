import { asEntry } from '../src/drafts/thesis.ts'

for (const t of [
  "In this post we'll introduce Amazon Kendra and use it in a small program.",
  'In this tutorial, we looked at one Cognito scenario, user authentication.',
  "In this post, I'll show you how to set up a complete dev environment inside a container and use it with your projects.",
  "In this article I'll describe the strategies we used to decrease costs.",
  'This article surveys three distinct approaches used to generate structured output from LLMs.',
  'This post shows how to use elastic painless language in scripted field to work on documents.',
  'This post will walk you through the steps to migrate Gitlab from one docker container to another.',
  'This post is going to discuss how the Foundation and the Rust project relate to one another.',
  'Learn how to sort a table in place.',
  "In this post, we'll cover what the useRef hook is, some examples of how it can be used, and when it shouldn't be used.",
  'This is a roadmap to AWS documentation and other technical content for .NET developers.',
  'This blog post discusses the plan.',
  'In this post, we will dig deeper into these resources',
  'This post focuses on the current Windows 11 + WSL 2 model, not the older manual one.',
  'In this post, I question the rationale of fairness metrics as presented in the AI and machine learning literature.',
  'This post only covered a few examples of the plans.',
  'This post documents some of my experience',
  'This post will talk about Shared and No Isolation Shared access modes.',
  'This post covers the Rust Foundation board meeting that happened on March 10, 2026.',
])
  console.log(asEntry(t), '   <=', t)
