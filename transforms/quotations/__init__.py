"""Who is quoted saying what, directly or indirectly."""

from transforms.quotations.find_quotations import find_quotations

__all__ = ["find_quotations"]
