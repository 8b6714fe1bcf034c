"""The life of one article, from bytes to rows, on one screen."""

from transforms.cleaning import clean_document, split_sentences
from transforms.cleaning.clean_article import CleanArticle
from transforms.copies import signature_of
from transforms.entities import NO_ADDITIONS, EntityAdditions, find_entities
from transforms.extractor_version import extractor_version
from transforms.figures.read_figures import read_figures
from transforms.inputs.document import Document, RejectedDocument
from transforms.parsed_article import ParsedArticle
from transforms.quotations import find_quotations
from transforms.records import Article
from transforms.records.identifiers import content_id
from transforms.situating import ArticleContext, situate_figures
from transforms.times import find_time_expressions


def parse_article(
    document: Document, additions: EntityAdditions = NO_ADDITIONS, edition: str = ""
) -> ParsedArticle | RejectedDocument:
    """Read one document: its clean text, sentences, entities, times, quotations and figures.

    A document without usable text comes back as a RejectedDocument with its reason. An `edition` other than
    the first ("") gives the article an id of its own beside that of an earlier reading of the same bytes.
    """
    clean = clean_document(document)
    if isinstance(clean, RejectedDocument):
        return clean
    return read_article(clean, document, additions, edition)


def read_article(
    clean: CleanArticle, document: Document, additions: EntityAdditions = NO_ADDITIONS, edition: str = ""
) -> ParsedArticle:
    """Read a clean article's text into rows."""
    article = _article_of(clean, document.document_id, edition)
    sentences = split_sentences(article.text, article.article_id)
    published = article.published_at.date() if article.published_at else None
    found = find_entities(
        article.text,
        sentences,
        article_id=article.article_id,
        headline=article.title,
        dateline=article.dateline,
        published=published,
        additions=additions,
    )
    times = find_time_expressions(sentences, article_id=article.article_id, published=published)
    quotations = find_quotations(sentences, found.mentions, article_id=article.article_id)
    context = ArticleContext(
        article_id=article.article_id,
        text=article.text,
        title=article.title,
        dateline=article.dateline,
        published=published,
        sentences=sentences,
        mentions=found.mentions,
        entities={entity.entity_id: entity for entity in found.entities},
        headline_mentions=found.headline_mentions,
        dateline_mentions=found.dateline_mentions,
        time_expressions=times,
        quotations=quotations,
        extractor_version=article.extractor_version,
    )
    figures, numerals = situate_figures(context, read_figures([sentence.text for sentence in sentences]))
    return ParsedArticle(
        source=document.source,
        article=article,
        signature=signature_of(article, found.mentions, figures),
        sentences=sentences,
        entities=found.entities,
        entity_names=found.names,
        mentions=found.mentions,
        time_expressions=times,
        quotations=quotations,
        figures=figures,
        numerals=numerals,
        doubts=clean.doubts,
    )


def warm_up() -> None:
    """Load the models and vocabularies, so that the first article does not wait for them."""
    text = b"The United States will send 560 more troops to Iraq on Monday, officials said."
    parse_article(Document("warm-up", text, "text/plain"))


def _article_of(clean: CleanArticle, document_id: str, edition: str) -> Article:
    """The row of `articles` before it has met any other article or run."""
    return Article(
        article_id=content_id("article", document_id, edition) if edition else content_id("article", document_id),
        document_id=document_id,
        url=clean.url,
        outlet=clean.outlet,
        title=clean.title,
        authors=clean.authors,
        dateline=clean.dateline,
        published_at=clean.published_at,
        published_precision=clean.published_precision,
        modified_at=clean.modified_at,
        date_source=clean.date_source,
        language=clean.language,
        text=clean.text,
        word_count=len(clean.text.split()),
        complete=clean.complete,
        removed=clean.removed,
        extraction_method=clean.extraction_method,
        origin_id=None,
        story_id=None,
        inferred_from=None,
        inferred_to=None,
        revision=1,
        superseded_by=None,
        extractor_version=extractor_version(),
        run_id="",
    )
