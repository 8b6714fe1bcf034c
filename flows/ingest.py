"""The flow that ingests a drop: the order of work, and nothing else.

Tasks are coarse, since a task run costs the server about 30 ms; the fan-out to processes is inside
`parse`. Nothing is cached: what has been done is told by the lake, not by Prefect.
"""

from collections.abc import Coroutine

from prefect import Flow, flow, task
from prefect.cache_policies import NO_CACHE

from expectations.outcome import Refusal
from flows.run_context import RunContext
from flows.steps.check import check_staged
from flows.steps.divide import divide_drop
from flows.steps.gather import Gathered, gather_documents
from flows.steps.learn import learn_host_lines
from flows.steps.link import link_articles
from flows.steps.parse import parse_documents
from flows.steps.publish import publish_batch
from flows.steps.relate import relate_run
from flows.steps.stage import stage_batch
from flows.steps.summarise import summarise_nothing_new, summarise_published, summarise_refused
from flows.summary import RunSummary
from flows.summary_together import summarise_together

gather = task(name="gather", cache_policy=NO_CACHE, retries=1)(gather_documents)
learn = task(name="learn", cache_policy=NO_CACHE)(learn_host_lines)
parse = task(name="parse", cache_policy=NO_CACHE)(parse_documents)
link = task(name="link", cache_policy=NO_CACHE)(link_articles)
relate = task(name="relate", cache_policy=NO_CACHE)(relate_run)
stage = task(name="stage", cache_policy=NO_CACHE, retries=1)(stage_batch)
check = task(name="check", cache_policy=NO_CACHE)(check_staged)
publish = task(name="publish", cache_policy=NO_CACHE, retries=1)(publish_batch)


def ingest_flow(run: RunContext) -> Flow[[str], Coroutine[None, None, RunSummary]]:
    """The flow for one run; call it with the drop's name, under which Prefect shows it."""

    @flow(name="ingest", flow_run_name=f"ingest {run.run_id}", persist_result=False)
    async def ingest(drop: str) -> RunSummary:  # noqa: ARG001 - shown by Prefect; async saves its 1 s at the end
        return work_through(run)

    return ingest


def work_through(run: RunContext) -> RunSummary:
    """Gather the drop, learn what its hosts repeat, then take it in by as many runs as its size asks for.

    A run that is refused is the last one.
    """
    summaries: list[RunSummary] = []
    for part, gathered in divide_drop(run, learn(run, gather(run))):
        summaries.append(take_in(part, gathered))
        if summaries[-1].status == "refused":
            break
    return summarise_together(summaries)


def take_in(run: RunContext, gathered: Gathered) -> RunSummary:
    """Parse, link, relate, stage, check, publish: each step sees only what the one before it gave."""
    parsed = parse(run, gathered)
    linked = link(run, parsed)
    related = relate(run, parsed, linked)
    staged = stage(run, gathered, parsed, linked, related)
    checked = check(run, gathered, parsed, staged)
    if isinstance(checked, Refusal):
        return summarise_refused(run, parsed, gathered, checked)
    publish(run, gathered, parsed, checked)
    if not gathered.holds_news:
        return summarise_nothing_new(run, gathered)
    return summarise_published(run, gathered, parsed, related, checked)
