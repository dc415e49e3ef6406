const __lazily = load => {
	let loaded;
	return () => (loaded ??= load());
};
const load_tell_error = __lazily(() => require("./tell-error-e7388603.js"));
const load_read_blog = __lazily(() => require("./read-blog-958581ba.js"));
const load_colours = __lazily(() => require("./colours-f71f1585.js"));
const load_progress = __lazily(() => require("./progress-d81b9636.js"));
const load_known_places = __lazily(() => require("./known-places-110d07fd.js"));
const load_no_posts = __lazily(() => require("./no-posts-75a0da2d.js"));
const load_plan_setup = __lazily(() => require("./plan-setup-bb24fe12.js"));
const load_registry = __lazily(() => require("./registry-aa305f9b.js"));
const load_days = __lazily(() => require("./days-64bbe26a.js"));
const load_command = __lazily(() => require("./command-1cc179f9.js"));

// src/setup/examine-keys.ts
const handedOver = "whether the secret has a value, only GitHub knows";
const add = (input) => `add “${input}: \${{ secrets.${input.toUpperCase().replaceAll("-", "_")} }}” below “with:”`;
function examineKeys({ drafts, platforms, sources: { set } }, sources, given) {
	return [
		...sources.flatMap((source) => examineSource(source, set[source.id], given)),
		examineModel(drafts, given),
		...platforms.devto ? [examineDevto(given)] : [],
		given.includes(searchConsole) ? {
			what: "Search Console",
			verdict: "inconclusive",
			says: `${searchConsole}: ${handedOver}`
		} : {
			what: "Search Console",
			verdict: "pass",
			says: `no ${searchConsole}; without it the age of a page tells whether Google should have it`
		}
	];
}
const searchConsole = "search-console-credentials";
function examineSource({ id, needs }, setting, given) {
	const keys = needs.filter((name) => name !== "github-token");
	if (keys.length === 0 || setting === false) return [];
	const what = `Source ${id}`;
	const missing = keys.filter((name) => !given.includes(name));
	if (missing.length === 0) return [{
		what,
		verdict: "inconclusive",
		says: `${load_read_blog().sayList(keys)}: ${handedOver}`
	}];
	const says = `no ${load_read_blog().sayList(missing)}, so it is not asked`;
	return setting === void 0 ? [{
		what,
		verdict: "pass",
		says: `${says}; it is optional`
	}] : [{
		what,
		verdict: "fail",
		says: `${says}, and the config has it on; ${add(missing[0])}`
	}];
}
function examineDevto(given) {
	const what = "Drafts on DEV";
	const key = "devto-api-key";
	return given.includes(key) ? {
		what,
		verdict: "inconclusive",
		says: `${key}: ${handedOver}`
	} : {
		what,
		verdict: "fail",
		says: `the config names devto, and no ${key} is given; ${add(key)}`
	};
}
function examineModel({ model, baseUrl }, given) {
	const what = "Model";
	const key = "openai-api-key";
	if (model === void 0) return {
		what,
		verdict: "pass",
		says: "none is named; drafts are made of your own sentences"
	};
	if (given.includes(key)) return {
		what,
		verdict: "inconclusive",
		says: `${model}; ${key}: ${handedOver}`
	};
	return baseUrl === void 0 ? {
		what,
		verdict: "fail",
		says: `${model} is named, and no ${key} is given; ${add(key)}`
	} : {
		what,
		verdict: "inconclusive",
		says: `${model}, on a server of your own; it was not asked`
	};
}

// src/setup/examine-permissions.ts
function examinePermissions({ path, on, jobs }, issuesHere) {
	const needed = neededBy(on, issuesHere);
	return jobs.map((job) => ({
		...job,
		steps: job.steps.filter(load_plan_setup().isPostrider)
	})).filter(({ steps }) => steps.some(({ inputs }) => !inputs.includes("dry-run"))).map(({ permissions: given, steps }) => {
		return {
			what: "Permissions",
			...judge(path, given, steps.every(({ inputs }) => inputs.includes("shard")) ? needed.map(asLooking) : needed)
		};
	});
}
function asLooking(permission) {
	return permission.name === "issues" ? {
		name: "issues",
		level: "read",
		to: "to see which posts have one"
	} : permission;
}
function neededBy(on, issuesHere) {
	const events = Object.keys(on);
	return load_plan_setup().permissions.filter(({ name }) => {
		if (name === "issues") return issuesHere && events.some((event) => event !== "pull_request");
		return name === "contents" || events.includes("pull_request");
	});
}
function judge(path, given, needed) {
	const asWritten = needed.map(({ name, level }) => `${name}: ${level}`).join(", ");
	if (given === void 0 || given === null) return {
		verdict: "inconclusive",
		says: `${path} names none, so the settings of the repository decide; write “permissions: { ${asWritten} }”`
	};
	const missing = needed.filter(({ name, level }) => !allows(given, name, level));
	if (missing.length > 0) {
		const all = missing.map(({ name, level, to }) => `${name}: ${level} (${to})`);
		return {
			verdict: "fail",
			says: `${path} lacks ${load_read_blog().sayList(all)}; add it`
		};
	}
	const wider = widerThan(given, needed);
	if (wider === "") return {
		verdict: "pass",
		says: asWritten
	};
	return {
		verdict: "inconclusive",
		says: `${path} has more than Postrider asks for, ${wider}; take it away where no other step needs it`
	};
}
function allows(given, name, level) {
	if (given === "write-all") return true;
	if (given === "read-all") return level === "read";
	const granted = given[name];
	return granted === "write" || granted === level;
}
function widerThan(given, needed) {
	if (typeof given === "string") return given;
	const writable = new Set(needed.filter(({ level }) => level === "write").map(({ name }) => name));
	return Object.entries(given).filter(([name, level]) => level === "write" && !writable.has(name)).map(([name, level]) => `${name}: ${level}`).join(", ");
}

// src/setup/examine-workflow.ts
function examineWorkflow(repo, { tracker }, quiet = 0) {
	const workflows = load_plan_setup().readWorkflows(repo);
	const ours = workflows.filter(load_plan_setup().runsPostrider);
	if (ours.length === 0) return [{
		what: "Workflow",
		verdict: "fail",
		says: `none in .github/workflows uses ${load_tell_error().slug}; “${load_tell_error().program} init” writes ${load_plan_setup().workflowFile}`
	}];
	const on = Object.assign({}, ...ours.map((one) => one.on));
	const others = workflows.filter((one) => !load_plan_setup().runsPostrider(one));
	const isForPullRequests = Object.keys(on).join() === "pull_request";
	const issuesHere = tracker.repo === void 0 && !tracker.off && !isForPullRequests;
	const found = [{
		what: "Workflow",
		verdict: "pass",
		says: load_read_blog().sayList(ours.map(({ path }) => path))
	}, ...ours.flatMap((one) => examinePermissions(one, issuesHere))];
	if (isForPullRequests) return [...found, onPullRequests];
	return [
		...found,
		...examineEvents(on),
		examineSchedule(on, quiet),
		examineDeployment(ours, load_plan_setup().findDeployment(repo, others))
	];
}
const onPullRequests = {
	what: "On pull_request",
	verdict: "pass",
	says: "starts a run, and nothing else does: posts are checked, and no issue is kept"
};
function inputsGiven(repo) {
	return load_plan_setup().readWorkflows(repo).flatMap(({ jobs }) => jobs.flatMap((job) => job.steps)).filter(load_plan_setup().isPostrider).flatMap(({ inputs }) => inputs);
}
const events = [["push", "a new post gets no issue until the next daily look"], ["pull_request", "posts are not checked before they go out"]];
function examineEvents(on) {
	const lines = events.map(([event, without]) => {
		const what = `On ${event}`;
		return event in on ? {
			what,
			verdict: "pass",
			says: "starts a run"
		} : {
			what,
			verdict: "fail",
			says: `starts no run: ${without}; add “${event}:” below “on:”`
		};
	});
	if (!("pull_request_target" in on)) return lines;
	const says = "is refused: it hands strangers’ files a token that may write; write “pull_request:”";
	return [...lines, {
		what: "On pull_request_target",
		verdict: "fail",
		says
	}];
}
function examineSchedule({ schedule }, quiet) {
	const times = Array.isArray(schedule) ? schedule.map((one) => String(one?.cron)) : [];
	if (times.length === 0) return {
		what: "On schedule",
		verdict: "fail",
		says: "starts no run: nobody looks whether pages go live and links come; add “schedule: [{ cron: '17 6 * * *' }]”"
	};
	const at = `${load_read_blog().sayList(times)} (UTC)`;
	if (quiet >= quietDays) return {
		what: "On schedule",
		verdict: "inconclusive",
		says: `${at}; the last commit here is ${quiet} days old. ${stops}: push one, or ${again}`
	};
	return {
		what: "On schedule",
		verdict: "pass",
		says: `${at}. ${stops}; ${again}`
	};
}
const quietDays = 60;
const stops = `In a public repository GitHub stops it after ${quietDays} days without activity`;
const again = "start it again with “Enable workflow” on its page under Actions";
const hearing = ["workflow_run", "deployment_status"];
function examineDeployment(ours, deployment) {
	const what = "On deployment";
	if (deployment === null) {
		if (ours.some(({ on }) => hearing.some((event) => event in on))) return {
			what,
			verdict: "pass",
			says: "starts a run"
		};
		return {
			what,
			verdict: "inconclusive",
			says: "no file tells what deploys the site; the daily look sees new pages"
		};
	}
	const { event, why } = deployment;
	if (ours.some(({ on }) => hears(on, deployment))) return {
		what,
		verdict: "pass",
		says: `${event}, by ${why}`
	};
	return {
		what,
		verdict: "fail",
		says: `${why} deploys the site and starts no run; add “${event === "workflow_run" ? `workflow_run: { workflows: ['${deployment.workflow}'], types: [completed] }` : "deployment_status:"}”`
	};
}
function hears(on, deployment) {
	if (deployment.event === "deployment_status") return deployment.event in on;
	const { workflows = [] } = on.workflow_run ?? {};
	return [workflows].flat().includes(deployment.workflow);
}

// src/setup/judge-answer.ts
function judgeAnswer(url, answer) {
	const what = "Site answers";
	if (!answer.ok) return {
		what,
		verdict: "inconclusive",
		says: `${url} did not: ${answer.why}`
	};
	const { status } = answer;
	if (status < 400) return {
		what,
		verdict: "pass",
		says: `${answer.url} answers ${status}`
	};
	return status === 404 || status === 410 ? {
		what,
		verdict: "fail",
		says: `${url} answers ${status}; deploy the site, or correct site.url in .github/postrider.yml`
	} : {
		what,
		verdict: "inconclusive",
		says: `${url} answers ${status}`
	};
}

// src/commands/doctor.ts
async function doctor(folder, options) {
	const { format, online = false, quiet = false } = options;
	const desk = load_command().openDesk(folder);
	const read = await load_read_blog().openBlog(desk.config, desk.world);
	const { site, located } = read;
	const lines = [
		...examineConfig(desk),
		...await examineLists(desk, read),
		...examineBlog(desk, read),
		...online && site.url !== null ? [await askSite(site.url, load_command().isWatched(options))] : [],
		...examineRuns(desk),
		token(),
		...located.filter(({ post }) => post.unread === true).map(notRead)
	];
	if (format === "json") load_command().printJson(lines);
	else load_command().print([...toTell(lines, quiet).map(pretty), ...quiet ? [] : ["", inShort(lines)]].join("\n"));
	return lines.some(isToMend) ? 1 : 0;
}
function examineConfig({ world: { repo } }) {
	const text = repo.read(load_read_blog().defaultFile);
	if (text === void 0) return [{
		what: "Config",
		verdict: "pass",
		says: `no ${load_read_blog().defaultFile}; every setting is optional`
	}];
	return [{
		what: "Config",
		verdict: "pass",
		says: "read, no mistakes"
	}, load_plan_setup().hasSchemaLine(text) ? {
		what: "Config schema",
		verdict: "pass",
		says: "named, so editors complete its keys"
	} : {
		what: "Config schema",
		verdict: "inconclusive",
		says: `not named; for editors begin ${load_read_blog().defaultFile} with “${load_plan_setup().schemaLine}”`
	}];
}
async function examineLists({ config, world }, { blog }) {
	const lines = [];
	for (const list of config.catalogues) {
		const what = "List";
		try {
			const { length } = await load_known_places().ownPlaces([list], world.repo, blog.ownHosts);
			lines.push(length > 0 ? {
				what,
				verdict: "pass",
				says: `${list.from}: ${load_read_blog().sayCount(length, "place")}`
			} : {
				what,
				verdict: "inconclusive",
				says: `${list.from}: no place was read`
			});
		} catch (error) {
			if (!(error instanceof load_tell_error().UserError)) throw error;
			const [{ line, found, expected, fix } = noLine] = error.problems;
			const says = `${list.from}:${line}: found ${found}, expected ${expected}. ${fix}`;
			lines.push({
				what,
				verdict: "fail",
				says
			});
		}
	}
	return lines;
}
const noLine = {
	line: 1,
	found: "nothing",
	expected: "a list",
	fix: ""
};
function inShort(lines) {
	const ill = lines.filter(isToMend).length;
	return ill === 0 ? "Nothing is to be mended." : `${load_read_blog().capital(load_read_blog().sayNumber(ill))} to mend.`;
}
const isToMend = ({ verdict }) => verdict === "fail";
function toTell(lines, quiet) {
	return quiet ? lines.filter(isToMend) : lines;
}
async function askSite(url, isShown) {
	const answer = await load_progress().withProgress("Asking the site", isShown, async () => (await load_command().openOnline()).get({
		url,
		robots: "ignore",
		confirm: true
	}));
	return judgeAnswer(url, answer);
}
function examineRuns({ folder, config, world: { repo, today } }) {
	const { below, lastCommit } = load_colours().readCheckout(folder);
	const quiet = lastCommit === null ? 0 : load_days().daysBetween(lastCommit, today);
	if (below === null) return [...examineWorkflow(repo, config, quiet), ...examineKeys(config, load_registry().sources, inputsGiven(repo))];
	return [{
		what: "Workflow",
		verdict: "inconclusive",
		says: `“${below}” is a folder of a checkout; run this at its top, where GitHub reads workflows`
	}];
}
function examineBlog(desk, read) {
	const { site, located } = read;
	const unknown = located.some(isUnknown);
	return [
		{
			what: "Git",
			verdict: load_read_blog().headCommit(desk.folder) === null ? "inconclusive" : "pass",
			says: load_read_blog().headCommit(desk.folder) === null ? "not a git checkout; the files of the folder are taken" : "a git checkout"
		},
		examineGenerator(site, located.length === 0 || unknown),
		site.url === null ? {
			what: "Site",
			verdict: "fail",
			says: "its address stands nowhere; set site.url in .github/postrider.yml"
		} : {
			what: "Site",
			verdict: "pass",
			says: site.url
		},
		{
			what: "Posts",
			verdict: located.length === 0 ? "fail" : "pass",
			says: located.length === 0 ? load_no_posts().noPosts(read, desk.config, desk.world.repo) : `${located.length} found`
		},
		...located.length === 0 ? [] : [examineAddresses(located)]
	];
}
const isUnknown = ({ post, address }) => post.published && address.url === null;
function examineAddresses(located) {
	const what = "Addresses";
	const [unknown, ...more] = located.filter(isUnknown);
	if (unknown !== void 0) return {
		what,
		verdict: "fail",
		says: `${more.length + 1} not known: ${unknown.address.why}`
	};
	const certain = located.filter(({ address }) => address.certain).length;
	return {
		what,
		verdict: "pass",
		says: `${located.some(({ address }) => address.url === null) ? "all of the published posts" : "all"} known, ${certain} certain`
	};
}
function examineGenerator({ generator, why }, isOpen) {
	const what = "Generator";
	if (generator !== "template") return {
		what,
		verdict: "pass",
		says: `${generator}: ${why}`
	};
	return isOpen ? {
		what,
		verdict: "inconclusive",
		says: `none was recognised; set site.permalink in ${load_read_blog().defaultFile}, “/blog/:slug/” for instance`
	} : {
		what,
		verdict: "pass",
		says: "none was recognised; the posts or the config tell enough"
	};
}
function notRead({ post: { path, frontmatter } }) {
	return {
		what: "Not read",
		verdict: "fail",
		says: `${path}: ${frontmatter.problems[0]?.message}`
	};
}
function token() {
	return {
		what: "Token",
		verdict: "inconclusive",
		says: Boolean(process.env.GITHUB_TOKEN) ? "GITHUB_TOKEN is set; not tried, the network was not used" : "none here; the Action brings its own"
	};
}
const colour = {
	pass: load_colours().colours.green,
	fail: load_colours().colours.red,
	inconclusive: load_colours().colours.yellow
};
function pretty({ what, verdict, says }) {
	return `${colour[verdict](verdict.padEnd(12))}  ${what}: ${load_tell_error().harmless(says)}`;
}

exports.doctor = doctor;