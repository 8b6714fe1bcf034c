"""The roles of figures as far as agreement tells them apart."""

from transforms.agreement.comparable import ComparableFigure


def role_class(one: ComparableFigure) -> str:
    """An amount of money is a measure as it is a level; a percentage that is no change, a share."""
    if one.figure.role in ("level", "measure"):
        return "share" if one.figure.unit == "%" else "level"
    return one.figure.role
