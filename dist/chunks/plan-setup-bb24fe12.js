const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_crypto = __lazily(() => require("node:crypto"));

// src/setup/find-deployment.ts
const deploying = /^(?:actions\/deploy-pages|peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action|cloudflare\/wrangler-action|firebaseextended\/action-hosting-deploy|azure\/static-web-apps-deploy)@/i;
const deployCommand = /\bmkdocs gh-deploy\b|\bmike deploy\b|\bwrangler (?:pages )?deploy\b|\b(?:netlify|vercel|firebase) deploy\b/;
const hosts = ["vercel.json", "netlify.toml"];
function findDeployment(repo, workflows) {
	const workflow = workflows.find(({ on, jobs }) => !isOfPullRequests(on) && jobs.some(({ steps }) => steps.some(deploys)));
	if (workflow !== void 0) return {
		event: "workflow_run",
		workflow: workflow.name,
		why: workflow.path
	};
	const file = hosts.find((path) => repo.files.includes(path));
	return file === void 0 ? null : {
		event: "deployment_status",
		why: file
	};
}
const deploys = ({ uses, run }) => deploying.test(uses) || deployCommand.test(run);
function isOfPullRequests(on) {
	return Object.keys(on).every((name) => name.startsWith("pull_request"));
}

// src/setup/read-workflows.ts
function readWorkflows(repo) {
	return repo.files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)).flatMap((path) => {
		const { values } = load_read_blog().readYaml(repo.read(path) ?? "");
		const jobs = Object.values(asRecord(values.jobs)).map((job) => readJob(job, values.permissions));
		const name = typeof values.name === "string" ? values.name : path;
		return jobs.length === 0 ? [] : [{
			path,
			name,
			on: eventsOf(values.on),
			jobs
		}];
	});
}
function eventsOf(on) {
	if (typeof on === "string") return { [on]: null };
	if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), null]));
	return asRecord(on);
}
function readJob(job, inherited) {
	const { permissions = inherited, steps, uses, with: given, secrets } = asRecord(job);
	if (typeof uses === "string") return {
		permissions,
		steps: [{
			uses,
			run: "",
			inputs: Object.keys({
				...asRecord(given),
				...asRecord(secrets)
			})
		}]
	};
	return {
		permissions,
		steps: Array.isArray(steps) ? steps.map(readStep) : []
	};
}
function readStep(step) {
	const { uses, run, with: given } = asRecord(step);
	return {
		uses: asText(uses),
		run: asText(run),
		inputs: Object.keys(asRecord(given))
	};
}
function asRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
const asText = (value) => typeof value === "string" ? value : "";

// src/setup/write-settings.ts
const schemaLine = `# yaml-language-server: $schema=${load_tell_error().configSchemaUrl}`;
const namesSchema = /^# yaml-language-server: \$schema=/m;
function hasSchemaLine(config) {
	return namesSchema.test(config);
}
function withSchemaLine(config) {
	if (hasSchemaLine(config)) return config;
	const [, mark = "", rest = ""] = /^(\ufeff?)([\s\S]*)$/.exec(config) ?? [];
	return `${mark}${schemaLine}${rest.includes("\r\n") ? "\r\n" : "\n"}${rest}`;
}
function writeSettings(underived) {
	return [
		schemaLine,
		"# Every key is optional; a line counts when its “# ” is taken away.",
		...siteLines(underived),
		...underived.posts ? [
			"",
			"# No post was found. The files that are posts:",
			...posts
		] : [],
		...underived.author ? [
			"",
			"# Signs the drafts; no post says who writes.",
			...author
		] : [],
		"",
		"# Is this repository public? Then the issues are too, unless a private one keeps them:",
		"# tracker: { repo: owner/name }",
		""
	].join("\n");
}
const posts = ["# posts: [\"content/blog/**/*.md\"]"];
function linesToFill(underived) {
	return [...siteLines(underived), ...underived.posts ? posts : []].filter((line) => /^# \w+: /.test(line)).map((line) => line.slice(2));
}
const author = ["# author: { name: Your name }"];
function siteLines({ site, permalink }) {
	const keys = [...site ? ["url: https://your-site.example"] : [], ...permalink ? ["permalink: /blog/:slug/"] : []];
	return keys.length === 0 ? [] : [
		"",
		"# Where posts are served could not be derived. Without it no address is known:",
		`# site: { ${keys.join(", ")} }`
	];
}

// src/setup/write-workflow.ts
const workflowFile = ".github/workflows/postrider.yml";
const permissions = [
	{
		name: "contents",
		level: "read",
		to: "to read your posts"
	},
	{
		name: "issues",
		level: "write",
		to: "to keep one issue for each post"
	},
	{
		name: "pull-requests",
		level: "write",
		to: "to keep one comment on each pull request"
	}
];
function writeWorkflow({ repository, defaultBranch, deployment }) {
	const branch = quote(defaultBranch);
	return [
		"name: Postrider",
		"on:",
		`  push: { branches: [${branch}] }`,
		"  pull_request:",
		`  schedule: [{ cron: '${minuteOf(repository)} 6 * * *' }] # a daily look at posts that have an issue`,
		...whenDeployed(deployment, branch),
		"permissions:",
		...permissions.map(({ name, level, to }) => `  ${`${name}: ${level}`.padEnd(22)} # ${to}`),
		`concurrency: { group: 'postrider-\${{ ${groupBy(deployment)} }}', cancel-in-progress: false }`,
		"jobs:",
		"  postrider:",
		...condition(deployment),
		"    runs-on: ubuntu-latest",
		"    steps:",
		"      - uses: actions/checkout@v5",
		`      - uses: ${load_tell_error().action}`,
		""
	].join("\n");
}
function minuteOf(repository) {
	return (0, load_crypto().createHash)("sha256").update(repository).digest().readUInt32BE() % 59 + 1;
}
function whenDeployed(deployment, branch) {
	if (deployment === null) return [];
	return ["  # The site is deployed: posts that waited for their page are looked at again.", deployment.event === "deployment_status" ? "  deployment_status:" : `  workflow_run: { workflows: [${quote(deployment.workflow)}], types: [completed], branches: [${branch}] }`];
}
function groupBy(deployment) {
	return deployment?.event === "deployment_status" ? "github.ref || github.sha" : "github.ref";
}
function condition(deployment) {
	if (deployment === null) return [];
	const succeeded = {
		workflow_run: "github.event.workflow_run.conclusion == 'success'",
		deployment_status: "github.event.deployment_status.state == 'success'"
	};
	const { event } = deployment;
	return [`    if: github.event_name != '${event}' || ${succeeded[event]}`];
}
function quote(text) {
	return /^[a-z][\w./-]*$/i.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

// src/setup/plan-setup.ts
function planSetup(repo, configFile, underived, facts) {
	const others = readWorkflows(repo).filter(({ path }) => path !== workflowFile);
	const runsIn = others.find(runsPostrider)?.path ?? null;
	const deployment = findDeployment(repo, others);
	const config = planConfig(configFile, repo.read(configFile) ?? null, underived);
	const workflow = {
		path: workflowFile,
		text: writeWorkflow({
			...facts,
			deployment
		}),
		purpose: sayRuns(facts.defaultBranch, deployment),
		before: repo.read(".github/workflows/postrider.yml") ?? null,
		becomes: {
			same: "is as it would be written",
			replaced: "is replaced"
		}
	};
	return {
		files: runsIn === null ? [config, workflow] : [config],
		runsIn
	};
}
function planConfig(path, before, underived) {
	const purpose = linesToFill(underived).length === 0 ? "settings, all optional" : "settings; one needs you";
	return {
		path,
		text: before === null ? writeSettings(underived) : withSchemaLine(before),
		purpose,
		before,
		becomes: {
			same: "stays as it is, with its settings",
			replaced: "keeps its settings and gets the line that names their schema"
		}
	};
}
function sayRuns(branch, deployment) {
	return `runs with each push to ${branch}, each pull request${deployment === null ? "" : `, when the site is deployed (${deployment.why})`}, and once a day`;
}
function runsPostrider({ jobs }) {
	return jobs.some(({ steps }) => steps.some(isPostrider));
}
const called = /\/\.github\/workflows\/[^/@]*postrider[^/@]*\.ya?ml(?:@|$)/i;
function isPostrider({ uses, inputs }) {
	return (uses.toLowerCase().startsWith(`${"postrider/postrider"}@`) || called.test(uses)) && !inputs.includes("comment-from");
}

Object.defineProperty(exports, "findDeployment", {
  enumerable: true,
  get: function () {
    return findDeployment;
  }
});
Object.defineProperty(exports, "hasSchemaLine", {
  enumerable: true,
  get: function () {
    return hasSchemaLine;
  }
});
Object.defineProperty(exports, "isPostrider", {
  enumerable: true,
  get: function () {
    return isPostrider;
  }
});
Object.defineProperty(exports, "linesToFill", {
  enumerable: true,
  get: function () {
    return linesToFill;
  }
});
Object.defineProperty(exports, "permissions", {
  enumerable: true,
  get: function () {
    return permissions;
  }
});
Object.defineProperty(exports, "planSetup", {
  enumerable: true,
  get: function () {
    return planSetup;
  }
});
Object.defineProperty(exports, "readWorkflows", {
  enumerable: true,
  get: function () {
    return readWorkflows;
  }
});
Object.defineProperty(exports, "runsPostrider", {
  enumerable: true,
  get: function () {
    return runsPostrider;
  }
});
Object.defineProperty(exports, "schemaLine", {
  enumerable: true,
  get: function () {
    return schemaLine;
  }
});
Object.defineProperty(exports, "workflowFile", {
  enumerable: true,
  get: function () {
    return workflowFile;
  }
});