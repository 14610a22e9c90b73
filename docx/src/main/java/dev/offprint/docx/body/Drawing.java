// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.body;

import dev.offprint.core.model.AltText;
import dev.offprint.core.model.Image;
import dev.offprint.core.picture.PictureHeader;
import dev.offprint.docx.opc.Xml;
import dev.offprint.docx.template.Lengths;

/** Writes a picture that stands in a line. */
final class Drawing {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    /** Word's own mark of a picture that says nothing. */
    private static final String DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    private static final String DECORATIVE_URI = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String SVG_URI = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

    private final Story story;

    Drawing(Story story) {
        this.story = story;
    }

    void write(Image image, Pictures.Shown shown, PictureHeader.Size size) {
        var width = Long.toString(Lengths.emu(size.width()));
        var height = Long.toString(Lengths.emu(size.height()));
        story.draft().estimate().picture(size.height());
        int id = story.draft().nextDrawing();
        var xml = story.xml().open("w:r").open("w:drawing");
        xml.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", width, "cy", height);
        properties(xml, image.alt(), id);
        xml.open("wp:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noChangeAspect", "1")
                .close();
        xml.open("a:graphic").open("a:graphicData", "uri", PICTURE).open("pic:pic");
        xml.open("pic:nvPicPr").empty("pic:cNvPr", "id", Integer.toString(id), "name", name(id));
        xml.empty("pic:cNvPicPr").close();
        fill(xml, shown);
        form(xml, width, height);
        xml.close().close().close().close().close().close();
    }

    private static String name(int id) {
        return "Picture " + id;
    }

    private static void properties(Xml xml, AltText alt, int id) {
        xml.open("wp:docPr", "id", Integer.toString(id), "name", name(id), "descr", alt.orEmpty());
        if (alt instanceof AltText.Decorative) {
            xml.open("a:extLst").open("a:ext", "uri", DECORATIVE_URI);
            xml.empty("adec:decorative", "xmlns:adec", DECORATIVE, "val", "1")
                    .close()
                    .close();
        }
        xml.close();
    }

    private void fill(Xml xml, Pictures.Shown shown) {
        xml.open("pic:blipFill").open("a:blip", "r:embed", story.relationships().to("image", shown.part()));
        if (shown.drawing() != null) vectors(xml, story.relationships().to("image", shown.drawing()));
        xml.close();
        xml.open("a:stretch").empty("a:fillRect").close().close();
    }

    /** What Words from 2016 on draw in its place. */
    private static void vectors(Xml xml, String relationship) {
        xml.open("a:extLst").open("a:ext", "uri", SVG_URI);
        xml.empty("asvg:svgBlip", "xmlns:asvg", SVG, "r:embed", relationship);
        xml.close().close();
    }

    private static void form(Xml xml, String width, String height) {
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", width, "cy", height).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    }
}
