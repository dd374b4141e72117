package vn.tiendo.plan.importing.file;

import java.util.List;

/** What stands on a page, turned so that its text runs from left to right. */
record PdfPage(int number, double height, List<Glyph> glyphs, List<Rule> rules) {

    long letters() {
        return glyphs.stream().filter(glyph -> glyph.text().codePoints().anyMatch(Character::isLetter)).count();
    }
}
