"""How text is cut: lines and paragraphs, sentences, and what is no part of the telling."""
