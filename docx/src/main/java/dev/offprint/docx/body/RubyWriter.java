// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.Contents;
import dev.offprint.core.model.Inline;
import dev.offprint.core.model.Paragraph;
import dev.offprint.core.model.Ruby;
import dev.offprint.core.model.Styled;
import dev.offprint.core.model.Text;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.Lengths;
import java.util.List;

/** Writes a reading above its base. Word takes plain runs there, no links, notes or pictures. */
final class RubyWriter {
    /** The size of a reading, as a share of the base's. */
    private static final double SHARE = .5;

    private final Story story;
    private final RunLook look;

    RubyWriter(Story story, RunLook look) {
        this.story = story;
        this.look = look;
    }

    static boolean canWrite(Ruby ruby) {
        return !ruby.base().isEmpty()
                && Contents.of(List.of(Paragraph.of(ruby.base()))).inlines().stream()
                        .allMatch(RubyWriter::isPlain);
    }

    private static boolean isPlain(Inline inline) {
        return inline instanceof Text || inline instanceof Styled;
    }

    void write(Ruby ruby) {
        var xml = new Runs(story).open(look, false).open("w:ruby");
        properties(xml);
        xml.open("w:rt");
        annotation(xml, ruby.annotation());
        xml.close().open("w:rubyBase");
        new InlineWriter(story, look).all(ruby.base());
        xml.close().close().close();
    }

    private void properties(Xml xml) {
        var type = story.style().look(look.role());
        xml.open("w:rubyPr").val("w:rubyAlign", "center").val("w:hps", Lengths.halfPoints(type.size() * SHARE));
        xml.val("w:hpsRaise", Lengths.halfPoints(type.size() * .9))
                .val("w:hpsBaseText", Lengths.halfPoints(type.size()));
        var language = look.language() == null ? story.manuscript().language() : look.language();
        xml.val("w:lid", language == null ? "en" : language).close();
    }

    private void annotation(Xml xml, String annotation) {
        var type = story.style().look(look.role());
        int size = Lengths.halfPoints(type.size() * SHARE);
        xml.open("w:r").open("w:rPr").val("w:sz", size).val("w:szCs", size).close();
        xml.element("w:t", annotation, "xml:space", "preserve").close();
    }
}
