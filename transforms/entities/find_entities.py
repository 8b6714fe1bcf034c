"""Find who and what an article names, and resolve every mention to an entity."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from transforms.entities.additions import NO_ADDITIONS, EntityAdditions
from transforms.entities.appositions import find_appositions
from transforms.entities.article_entities import ArticleEntities, ContextMention
from transforms.entities.capital_chains import find_chains
from transforms.entities.capital_letters import calm
from transforms.entities.choose_spans import choose_spans
from transforms.entities.context import gather_context
from transforms.entities.entity_rows import to_entity_rows, to_mention, to_name_rows
from transforms.entities.group_contexts import find_group_contexts
from transforms.entities.known_spans import find_known_spans
from transforms.entities.learnt_names import find_learnt_spans
from transforms.entities.model_spans import to_spans
from transforms.entities.name_words import find_name_words
from transforms.entities.names import Names, names_with
from transforms.entities.person_contexts import find_person_contexts
from transforms.entities.recogniser import Vote, find_votes
from transforms.entities.resolution import Resolved, Resolver, resolve_all
from transforms.entities.span import Passage, Span
from transforms.entities.taught import gather_taught
from transforms.entities.title_spans import find_titled_persons
from transforms.records import Sentence

Placed = tuple[Passage, Span]


def find_entities(  # noqa: PLR0913 what an article has beside its text, each by its name
    text: str,
    sentences: Sequence[Sentence],
    *,
    article_id: str,
    headline: str | None = None,
    dateline: str | None = None,
    published: date | None = None,
    additions: EntityAdditions = NO_ADDITIONS,
) -> ArticleEntities:
    """The mentions of an article's body with their entities, and those of its headline and dateline beside them.

    The day of publication says which of two holders of an office is meant (`President Bush`).
    """
    names = names_with(additions)
    passages = _passages(text, sentences, headline, dateline, names)
    resolved = _resolve(_choose(passages, names), passages, names, published)
    body = [each for each in resolved if each.passage.kind == "body"]
    return ArticleEntities(
        mentions=tuple(to_mention(each, article_id) for each in body),
        entities=to_entity_rows(resolved, names),
        names=to_name_rows(resolved),
        headline_mentions=_context_mentions(resolved, "headline"),
        dateline_mentions=_context_mentions(resolved, "dateline"),
    )


def _passages(
    text: str, sentences: Sequence[Sentence], headline: str | None, dateline: str | None, names: Names
) -> list[Passage]:
    body = [
        Passage(text, each.start, each.end, tuple(find_name_words(text, each.start, each.end)), each.sentence_id)
        for each in sentences
    ]
    beside = [
        Passage(line, 0, len(line), tuple(calm(find_name_words(line), names)), None, kind)
        for kind, line in (("headline", headline), ("dateline", dateline))
        if line
    ]
    return [*body, *beside]


def _choose(passages: Sequence[Passage], names: Names) -> list[Placed]:
    """The spans of every passage; the model reads the body only, capitalised headlines mislead it."""
    body = [passage for passage in passages if passage.kind == "body"]
    votes = iter(find_votes([passage.text[passage.start : passage.end] for passage in body]))
    return [
        (passage, span)
        for passage in passages
        for span in _choose_in(passage, next(votes) if passage.kind == "body" else (), names)
    ]


def _choose_in(passage: Passage, votes: Sequence[Vote], names: Names) -> list[Span]:
    shapes = find_chains(passage, names) if passage.kind == "body" else ()
    candidates = [
        *find_known_spans(passage, names),
        *to_spans(passage, votes, names),
        *shapes,
        *find_titled_persons(passage, names),
        *find_appositions(passage),
        *find_group_contexts(passage, names),
        *find_person_contexts(passage),
    ]
    return choose_spans(candidates)


def _resolve(
    chosen: Sequence[Placed], passages: Sequence[Passage], names: Names, published: date | None
) -> list[Resolved]:
    context = gather_context(chosen, passages, published)
    taught = gather_taught(chosen, context, names)
    spans = find_learnt_spans(passages, chosen, taught)
    resolved = resolve_all(Resolver(names, context, taught), spans)
    accepted = {each.entity.entity_id for each in resolved if each.method == "name:weak"} - context.named
    if not accepted:
        return resolved
    # A weak name that was believed once in the article is believed throughout it.
    return resolve_all(Resolver(names, replace(context, named=context.named | accepted), taught), spans)


def _context_mentions(resolved: Sequence[Resolved], kind: str) -> tuple[ContextMention, ...]:
    return tuple(
        ContextMention(
            start=each.span.start,
            end=each.span.end,
            surface=each.passage.text[each.span.start : each.span.end],
            entity_type=each.mention_type,
            entity_id=each.entity.entity_id,
        )
        for each in resolved
        if each.passage.kind == kind
    )
