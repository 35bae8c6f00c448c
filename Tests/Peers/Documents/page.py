"""What a web page shows, to compare other forms of the same document with it."""

import html.parser
import re


def words(text):
    """Text as it is compared: without soft hyphens, every space one."""
    return re.sub(r"\s+", " ", text.replace("\u00ad", "")).strip()


class Page(html.parser.HTMLParser):
    """The title, headings, tables and pictures of a web page."""

    def __init__(self, text):
        super().__init__()
        self.title, self.language = "", ""
        self.headings, self.tables, self.pictures = [], [], 0
        self.open, self.level = None, 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "html":
            self.language = attributes["lang"]
        elif tag == "title" and not self.title:
            self.open = []
        elif re.fullmatch("h[1-6]", tag):
            self.open, self.level = [], int(tag[1])
        elif tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ["td", "th"]:
            self.open = []
        elif tag == "svg" and "viewbox" in attributes and attributes.get("class") != "box":
            self.pictures += 1

    def handle_endtag(self, tag):
        # A picture has a title too, but that is not the page's.
        if tag == "title" and not self.title:
            self.title, self.open = words("".join(self.open)), None
        if re.fullmatch("h[1-6]", tag):
            self.headings.append((self.level, words("".join(self.open))))
            self.open = None
        elif tag in ["td", "th"]:
            self.tables[-1][-1].append(words("".join(self.open)))
            self.open = None

    def handle_data(self, data):
        if self.open is not None:
            self.open.append(data)
