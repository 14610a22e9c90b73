// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.style.Style;
import dev.offprint.core.style.TextRole;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.CharacterStyle;
import dev.offprint.docx.template.Language;
import dev.offprint.docx.template.Lengths;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes {@code w:rPr}: the first mark that has a named style gives it, the others are set directly. */
final class RunProperties {
    private static final Map<Mark, CharacterStyle> STYLES = new EnumMap<>(Map.of(
            Mark.NOTE_MARK, CharacterStyle.FOOTNOTE_REFERENCE,
            Mark.CODE, CharacterStyle.CODE,
            Mark.KEYBOARD, CharacterStyle.KEYBOARD,
            Mark.LINK, CharacterStyle.HYPERLINK,
            Mark.HIGHLIGHT, CharacterStyle.HIGHLIGHT,
            Mark.SMALL_CAPS, CharacterStyle.SMALL_CAPS,
            Mark.STRONG, CharacterStyle.STRONG,
            Mark.EMPHASIS, CharacterStyle.EMPHASIS,
            Mark.CREDIT, CharacterStyle.CREDIT));

    private final Style style;

    RunProperties(Style style) {
        this.style = style;
    }

    /** Nothing for a run that looks like its paragraph. */
    void write(Xml xml, RunLook look, boolean rightToLeft) {
        if (look.marks().isEmpty() && look.language() == null && !rightToLeft) return;
        var rest = EnumSet.noneOf(Mark.class);
        rest.addAll(look.marks());
        xml.open("w:rPr");
        var named = named(rest);
        if (named != null) xml.val("w:rStyle", named.id());
        direct(xml, look, rest);
        if (rightToLeft) xml.empty("w:rtl");
        var language = look.language();
        if (language != null) Language.write(xml, language);
        xml.close();
    }

    private static @Nullable CharacterStyle named(Set<Mark> marks) {
        for (var mark : marks) {
            var named = STYLES.get(mark);
            if (named == null) continue;
            marks.remove(mark);
            return named;
        }
        return null;
    }

    private void direct(Xml xml, RunLook look, Set<Mark> rest) {
        if (rest.contains(Mark.STRONG)) xml.empty("w:b").empty("w:bCs");
        emphasis(xml, look, rest);
        if (rest.contains(Mark.SMALL_CAPS)) xml.empty("w:smallCaps");
        if (rest.contains(Mark.STRIKE)) xml.empty("w:strike");
        colour(xml, rest);
        if (look.has(Mark.CODE) || look.has(Mark.KEYBOARD)) size(xml, look.role());
        if (rest.contains(Mark.HIGHLIGHT)) xml.val("w:highlight", "yellow");
        boolean underlinedLink =
                rest.contains(Mark.LINK) && style.theme().text().underlineLinks();
        if (rest.contains(Mark.UNDERLINE) || underlinedLink) xml.val("w:u", "single");
        if (rest.contains(Mark.SUPERSCRIPT)) xml.val("w:vertAlign", "superscript");
        else if (rest.contains(Mark.SUBSCRIPT)) xml.val("w:vertAlign", "subscript");
    }

    /** In italics, what is emphasised stands upright. */
    private void emphasis(Xml xml, RunLook look, Set<Mark> rest) {
        if (!look.has(Mark.EMPHASIS)) return;
        if (style.look(look.role()).italic()) xml.val("w:i", "0").val("w:iCs", "0");
        else if (rest.contains(Mark.EMPHASIS)) xml.empty("w:i").empty("w:iCs");
    }

    private void colour(Xml xml, Set<Mark> rest) {
        if (rest.contains(Mark.LINK))
            xml.val("w:color", style.theme().palette().link().hex());
        else if (rest.contains(Mark.CREDIT))
            xml.val("w:color", style.look(TextRole.CREDIT).colour().hex());
    }

    /** Code is as large beside other text as it is beside the body. */
    private void size(Xml xml, TextRole role) {
        if (role == TextRole.BODY) return;
        double body = style.look(TextRole.BODY).size();
        double size = style.look(TextRole.CODE).size() / body * style.look(role).size();
        xml.val("w:sz", Lengths.halfPoints(size)).val("w:szCs", Lengths.halfPoints(size));
    }
}
