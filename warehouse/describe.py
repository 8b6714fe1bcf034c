"""Write the generated documents: `python -m warehouse.describe [HOME]`.

Always `docs/data_dictionary.md`; with a HOME that holds the example drop and nothing else, also the answers of
the cookbook, `docs/cookbook/README.md`. Tests fail while either is stale.
"""

import sys
from pathlib import Path

from warehouse.cookbook import FOLDER, cookbook
from warehouse.data_dictionary import data_dictionary


def main() -> None:
    """Write what can be written, and say so."""
    documents = {FOLDER.parent / "data_dictionary.md": data_dictionary()}
    if len(sys.argv) > 1:
        documents[FOLDER / "README.md"] = cookbook(Path(sys.argv[1]))
    for path, text in documents.items():
        path.write_text(text, encoding="utf-8")
        sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main()
