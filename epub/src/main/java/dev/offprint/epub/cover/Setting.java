// SPDX-License-Identifier: Apache-2.0
package dev.offprint.epub.cover;

import dev.offprint.core.font.Face;
import dev.offprint.core.font.FaceCatalog;
import dev.offprint.core.style.Caps;
import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextLook;
import dev.offprint.core.style.TextRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text of one role at a size of the cover: measured with the theme's face, and a little more for its substitutes. */
record Setting(TextLook look, Face face, double size) {
    /** Georgia runs so much wider than Source Serif. */
    private static final double SUBSTITUTE = 1.1;

    static Setting of(TextRole role, Style style, FaceCatalog faces, double size) {
        var look = style.theme().look(role);
        var family = style.theme().faces().family(look.family()).name();
        return new Setting(look, faces.face(family, look.weight(), look.italic()), size);
    }

    Setting at(double other) {
        return new Setting(look, face, other);
    }

    double leading() {
        return size * look.leading() / look.size();
    }

    /** As it is printed. */
    String cased(String text, Locale language) {
        return look.caps() == Caps.CAPITALS ? text.toUpperCase(language) : text;
    }

    double width(String text) {
        var measured = look.caps() == Caps.SMALL_CAPS ? text.toUpperCase(Locale.ROOT) : text;
        double width = measured.codePoints().mapToDouble(this::advance).sum();
        return width * SUBSTITUTE + tracking() * text.length();
    }

    double tracking() {
        return size * look.tracking() / 1000;
    }

    /** Lines of at most this width. A word breaks only when it is wider than a line. */
    List<String> lines(String text, double measure) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > measure) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            fill(line, word, measure, lines);
        }
        if (!line.isEmpty()) lines.add(line.toString());
        return lines;
    }

    /** The same in at most so many lines; the last one shows that there is more. */
    List<String> lines(String text, double measure, int most) {
        var lines = lines(text, measure);
        if (lines.size() <= most) return lines;
        var kept = new ArrayList<>(lines.subList(0, most));
        var last = kept.get(most - 1);
        while (last.length() > 1 && width(last + "…") > measure)
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        kept.set(most - 1, last + "…");
        return kept;
    }

    private void fill(StringBuilder line, String word, double measure, List<String> lines) {
        if (width(line + word) <= measure) {
            line.append(word);
            return;
        }
        word.codePoints().forEach(character -> {
            if (!line.isEmpty() && width(line + Character.toString(character)) > measure && mayBegin(character)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.appendCodePoint(character);
        });
    }

    /** Whether a line may begin with a character; closing signs hang. */
    private static boolean mayBegin(int character) {
        int type = Character.getType(character);
        return type != Character.END_PUNCTUATION
                && type != Character.OTHER_PUNCTUATION
                && type != Character.FINAL_QUOTE_PUNCTUATION
                && type != Character.NON_SPACING_MARK;
    }

    /** What the face lacks is taken to be as wide as the size. */
    private double advance(int character) {
        int glyph = face.glyph(character);
        return glyph == 0 ? size : face.points(face.advance(glyph), size);
    }
}
