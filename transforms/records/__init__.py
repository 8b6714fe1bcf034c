"""Every table row, declared once; Arrow schema, DDL, baseline expectations and documents are derived."""

from transforms.records.article_signatures import ArticleSignature
from transforms.records.articles import Article
from transforms.records.derived_figures import DerivedFigure
from transforms.records.documents import DocumentRow
from transforms.records.entities import Entity
from transforms.records.entity_names import EntityName
from transforms.records.figure_series import FigureSeries
from transforms.records.figures import Figure
from transforms.records.mentions import Mention
from transforms.records.numerals import Numeral
from transforms.records.quarantine import QuarantinedRow
from transforms.records.quotations import Quotation
from transforms.records.relations import Relation
from transforms.records.runs import Run
from transforms.records.sentences import Sentence
from transforms.records.sums import Sum
from transforms.records.table import Table, table_of
from transforms.records.time_expressions import TimeExpression
from transforms.records.violations import Violation

TABLES: tuple[Table, ...] = (
    table_of("documents", DocumentRow),
    table_of("articles", Article),
    table_of("article_signatures", ArticleSignature),
    table_of("sentences", Sentence),
    table_of("entities", Entity),
    table_of("entity_names", EntityName),
    table_of("mentions", Mention),
    table_of("time_expressions", TimeExpression),
    table_of("quotations", Quotation),
    table_of("figures", Figure),
    table_of("figure_series", FigureSeries),
    table_of("numerals", Numeral),
    table_of("relations", Relation),
    table_of("sums", Sum),
    table_of("derived_figures", DerivedFigure),
    table_of("violations", Violation),
    table_of("quarantine", QuarantinedRow),
    table_of("runs", Run),
)
"""Every table of the warehouse, in an order in which each refers only to those before it or to itself."""

TABLE_OF_RECORD: dict[type, Table] = {table.record: table for table in TABLES}
TABLE_BY_NAME: dict[str, Table] = {table.name: table for table in TABLES}

__all__ = [
    "TABLES",
    "TABLE_BY_NAME",
    "TABLE_OF_RECORD",
    "Article",
    "ArticleSignature",
    "DerivedFigure",
    "DocumentRow",
    "Entity",
    "EntityName",
    "Figure",
    "FigureSeries",
    "Mention",
    "Numeral",
    "QuarantinedRow",
    "Quotation",
    "Relation",
    "Run",
    "Sentence",
    "Sum",
    "Table",
    "TimeExpression",
    "Violation",
]
