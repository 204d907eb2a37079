"""Builds the fonts in src/main/resources/ui/fonts. Run once by hand, needs fonttools; the results are committed.

JavaFX takes one family per text and finds no glyph in another font that is only loaded, so Chinese in an IBM Plex text
would show boxes. These files are therefore IBM Plex with the Chinese glyphs of Noto Sans SC added. The licence of Plex
reserves its name, so the result has our own. Where from (npm): @ibm/plex-sans 1.1.0, @fontsource/ibm-plex-mono 5.3.0,
@fontsource/noto-sans-sc 5.3.0, each unpacked into a folder of the working directory: plex, mono, noto.
"""
import sys
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

PLEX = "plex/package/fonts/complete/woff/IBMPlexSans-%s.woff"
MONO = "mono/package/files/ibm-plex-mono-%s-400-normal.woff"
NOTO = "noto/package/files/noto-sans-sc-chinese-simplified-%d-normal.woff"


def add(font, other):
    cmap, target, source = other.getBestCmap(), font["glyf"], other.getGlyphSet()
    have = font.getBestCmap()
    order = font.getGlyphOrder()
    added = {}
    for code, name in sorted(cmap.items()):
        if code in have:
            continue
        if name not in added:
            pen = DecomposingRecordingPen(source)
            source[name].draw(pen)
            drawn = TTGlyphPen(None)
            pen.replay(drawn)
            new = "u%05X" % code
            glyph = drawn.glyph()
            glyph.recalcBounds(target)
            order.append(new)
            target.glyphs[new] = glyph
            width = other["hmtx"][name][0]
            font["hmtx"].metrics[new] = (width, getattr(glyph, "xMin", 0) if glyph.numberOfContours else 0)
            added[name] = new
        for table in font["cmap"].tables:
            if table.isUnicode() and (code < 0x10000 or table.format == 12):
                table.cmap[code] = added[name]
    font.setGlyphOrder(order)
    target.glyphOrder = order


def rename(font, family, style):
    full = family if style == "Regular" else family + " " + style
    says = {0: "Contains IBM Plex, Copyright 2017 IBM Corp., and Noto Sans SC, Copyright 2014-2021 Adobe.",
            1: family, 2: style, 3: full, 4: full, 5: "Version 1.0", 6: full.replace(" ", ""),
            13: "SIL Open Font License, Version 1.1", 14: "https://openfontlicense.org"}
    table = font["name"]
    table.names = []
    for key, text in says.items():
        table.setName(text, key, 3, 1, 0x409)
    bold = style == "Bold"
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = 0x20 if bold else 0x40
    font["head"].macStyle = 1 if bold else 0


def make(path, noto, family, style, target, more=()):
    font = TTFont(path)
    for tag in ("GDEF", "GPOS", "GSUB"):
        if tag in font:
            del font[tag]
    for other in [MONO % part for part in more] + [NOTO % noto]:
        add(font, TTFont(other))
    rename(font, family, style)
    font["post"].formatType = 3.0
    font.flavor = None
    font.save(target)


to = sys.argv[1] + "/"
make(PLEX % "Regular", 400, "Quarterdeck Sans", "Regular", to + "QuarterdeckSans-Regular.ttf")
make(PLEX % "Medium", 500, "Quarterdeck Sans Medium", "Regular", to + "QuarterdeckSans-Medium.ttf")
make(PLEX % "SemiBold", 600, "Quarterdeck Sans", "Bold", to + "QuarterdeckSans-Bold.ttf")
make(MONO % "latin", 400, "Quarterdeck Mono", "Regular", to + "QuarterdeckMono-Regular.ttf", ["latin-ext", "cyrillic"])
