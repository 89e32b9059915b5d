#!/usr/bin/env python3
"""Cuts the font of proofs out of Noto Sans Hans: cut-proof-font.py NotoSansHans-Regular.otf BoyuanProofSans.otf

Needs fonttools 4.38. Characters: Latin, punctuation and GBK. The glyphs are numbered anew, so that the number a PDF
names (CID) is the glyph's place in the font; OpenPDF 3.0.3 takes the one for the other and else draws blanks.
"""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont

SOURCE, TARGET = sys.argv[1:]
NAME, POSTSCRIPT = "Boyuan Proof Sans", "BoyuanProofSans-Regular"

characters = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100)) | set(range(0x2010, 0x2030))
characters |= set(range(0x3000, 0x3030)) | set(range(0xFF01, 0xFF5F)) | {0x2103, 0x2116, 0x2160, 0x2161, 0x2192}
for first in range(0x81, 0xFF):
    for second in range(0x40, 0xFF):
        try:
            characters.add(ord(bytes([first, second]).decode("gbk")))
        except UnicodeDecodeError:
            pass

options = subset.Options()
options.layout_features = []
options.hinting = False
# OpenPDF 3.0.3 draws some glyphs wrong that call subroutines of another font dictionary: an 8 among them.
options.desubroutinize = True
options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
options.notdef_outline = True
options.drop_tables += ["vmtx", "vhea", "VORG", "BASE", "GSUB", "GPOS", "DSIG"]
font = subset.load_font(SOURCE, options)
cut = subset.Subsetter(options)
cut.populate(unicodes=characters)
cut.subset(font)
subset.save_font(font, TARGET, options)

font = TTFont(TARGET)
for record in list(font["name"].names):
    renamed = {1: NAME, 3: POSTSCRIPT + ";1.0", 4: NAME, 6: POSTSCRIPT}.get(record.nameID)
    if renamed:
        record.string = renamed
for table in font.keys():
    if table != "GlyphOrder":
        font[table]
old = font.getGlyphOrder()
new = [old[0]] + ["cid%05d" % place for place in range(1, len(old))]
anew = dict(zip(old, new))
cff = font["CFF "].cff
cff.fontNames = [POSTSCRIPT]
top = cff.topDictIndex[0]
top.CharStrings.charStrings = {anew[k]: v for k, v in top.CharStrings.charStrings.items()}
top.charset = top.CharStrings.charset = new
top.rawDict.pop("CIDCount", None)
top.CIDCount = len(new)
font["hmtx"].metrics = {anew[k]: v for k, v in font["hmtx"].metrics.items()}
for table in font["cmap"].tables:
    if hasattr(table, "cmap"):
        table.cmap = {k: anew[v] for k, v in table.cmap.items()}
    if hasattr(table, "uvsDict"):
        table.uvsDict = {s: [(u, anew[g] if g else g) for u, g in pairs] for s, pairs in table.uvsDict.items()}
font.setGlyphOrder(new)
font.save(TARGET)
