// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.font.FaceMetrics;
import dev.offprint.core.font.FontProgram;
import java.io.IOException;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** Writes a face as a composite font with TrueType outlines (ISO 32000-1, 9.7). */
final class FontEmbedder {
    private static final int FIXED_PITCH = 1;
    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;

    private final PdfFile file;
    private final SubsetFont font;
    private final FontProgram program;
    private final PassingName name;

    FontEmbedder(PdfFile file, SubsetFont font) {
        this.file = file;
        this.font = font;
        var drawn = font.entries().stream().skip(1).mapToInt(SubsetFont.Entry::glyph);
        this.program = font.face().subset(drawn.toArray());
        this.name =
                new PassingName(tag(program.bytes()) + "+" + font.face().name().postScript());
    }

    void embed() throws IOException {
        var dictionary = Cos.dictionary("Font");
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, Cos.array(file.add(descendant())));
        dictionary.setItem(COSName.TO_UNICODE, file.deflated(new COSDictionary(), ToUnicode.of(font.entries())));
        file.put(font.reference(), dictionary);
    }

    /** Six letters that differ where the outlines do. */
    private static String tag(byte[] program) {
        var sum = new CRC32();
        sum.update(program);
        var tag = new StringBuilder();
        for (long rest = sum.getValue(); tag.length() < 6; rest /= 26) tag.append((char) ('A' + rest % 26));
        return tag.toString();
    }

    private COSDictionary descendant() throws IOException {
        var dictionary = Cos.dictionary("Font");
        dictionary.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        dictionary.setItem(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.CIDSYSTEMINFO, systemInfo());
        dictionary.setItem(COSName.FONT_DESC, file.add(descriptor()));
        dictionary.setItem(COSName.W, Cos.array(COSInteger.ZERO, widths()));
        dictionary.setItem(COSName.CID_TO_GID_MAP, glyphMap());
        return dictionary;
    }

    private static COSDictionary systemInfo() {
        var info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "Identity");
        info.setInt(COSName.SUPPLEMENT, 0);
        return info;
    }

    private COSArray widths() {
        var widths = new COSArray();
        for (var entry : font.entries()) widths.add(COSInteger.get(entry.width()));
        return widths;
    }

    /** Codes are glyphs of the program as long as no glyph has two. */
    private COSBase glyphMap() throws IOException {
        var entries = font.entries();
        var map = new Buffer();
        boolean identity = true;
        for (int code = 0; code < entries.size(); code++) {
            int glyph = numberInProgram(code);
            identity &= glyph == code;
            map.write(glyph >> 8);
            map.write(glyph);
        }
        return identity ? COSName.IDENTITY : file.deflated(new COSDictionary(), map.toByteArray());
    }

    private int numberInProgram(int code) {
        int glyph = font.entry(code).glyph();
        if (code < program.glyphs().length && program.glyphs()[code] == glyph) return code;
        int number = 1;
        while (program.glyphs()[number] != glyph) number++;
        return number;
    }

    private COSDictionary descriptor() throws IOException {
        var face = font.face();
        var metrics = face.metrics();
        var dictionary = Cos.dictionary("FontDescriptor");
        dictionary.setItem(COSName.FONT_NAME, name);
        dictionary.setString(COSName.FONT_FAMILY, face.name().family());
        dictionary.setInt(COSName.FONT_WEIGHT, face.name().weight());
        dictionary.setInt(COSName.FLAGS, flags(metrics));
        dictionary.setItem(COSName.FONT_BBOX, box(metrics.box()));
        dictionary.setItem(COSName.ITALIC_ANGLE, Cos.number(metrics.italicAngle()));
        dictionary.setInt(COSName.ASCENT, scaled(metrics.ascent()));
        dictionary.setInt(COSName.DESCENT, scaled(metrics.descent()));
        dictionary.setInt(COSName.CAP_HEIGHT, scaled(metrics.capHeight()));
        dictionary.setInt(COSName.XHEIGHT, scaled(metrics.xHeight()));
        dictionary.setInt(COSName.STEM_V, stem(face.name().weight()));
        dictionary.setItem(COSName.FONT_FILE2, outlines());
        return dictionary;
    }

    private int flags(FaceMetrics metrics) {
        return SYMBOLIC
                | (metrics.fixedPitch() ? FIXED_PITCH : 0)
                | (font.face().name().italic() ? ITALIC : 0);
    }

    private COSArray box(FaceMetrics.Box box) {
        return Cos.numbers(scaled(box.xMin()), scaled(box.yMin()), scaled(box.xMax()), scaled(box.yMax()));
    }

    private int scaled(int units) {
        return (int) Math.round(font.face().points(units, 1000));
    }

    /** A fair guess, for readers that must do without the outlines. */
    private static int stem(int weight) {
        return 50 + weight * weight / 4225;
    }

    private COSObject outlines() throws IOException {
        var dictionary = new COSDictionary();
        dictionary.setInt(COSName.LENGTH1, program.bytes().length);
        return file.deflated(dictionary, program.bytes());
    }
}
