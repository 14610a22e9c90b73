// SPDX-License-Identifier: Apache-2.0
package dev.offprint.pdf.paint;

import dev.offprint.core.picture.png.PngFile;
import dev.offprint.core.style.Colour;
import dev.offprint.pdf.drawing.Ink;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a drawing draws with: degrees of transparency, gradients, pictures. */
final class DrawingResources {
    private static final double SMALLEST = .001;

    private final PdfFile file;
    private final COSDictionary states = new COSDictionary();
    private final COSDictionary shadings = new COSDictionary();
    private final COSDictionary pictures = new COSDictionary();
    private final Map<Ink, String> known = new HashMap<>();
    private boolean transparent;

    DrawingResources(PdfFile file) {
        this.file = file;
    }

    boolean transparent() {
        return transparent;
    }

    COSDictionary dictionary() {
        var dictionary = new COSDictionary();
        if (states.size() > 0) dictionary.setItem(COSName.EXT_G_STATE, states);
        if (shadings.size() > 0) dictionary.setItem(COSName.SHADING, shadings);
        if (pictures.size() > 0) dictionary.setItem(COSName.XOBJECT, pictures);
        return dictionary;
    }

    /** The name of a state in which everything is so opaque. */
    String alpha(double alpha) {
        transparent = true;
        long thousandths = Math.round(Math.max(0, alpha) * 1000);
        var name = "A" + thousandths;
        if (states.getItem(name) == null) {
            var state = Cos.dictionary("ExtGState");
            state.setItem("ca", Cos.number(thousandths / 1000.0));
            state.setItem("CA", Cos.number(thousandths / 1000.0));
            states.setItem(name, state);
        }
        return name;
    }

    String picture(PngWriter writer, PngFile png) throws IOException {
        var stored = writer.write("P" + (pictures.size() + 1), png);
        pictures.setItem(stored.resource(), stored.reference());
        transparent |= stored.transparent();
        return stored.resource();
    }

    /** The name of a gradient. */
    String shading(Ink ink) throws IOException {
        var name = known.get(ink);
        if (name != null) return name;
        name = "S" + (known.size() + 1);
        known.put(ink, name);
        shadings.setItem(name, file.add(gradient(ink)));
        return name;
    }

    /** ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4. */
    private static COSDictionary gradient(Ink ink) {
        var shading = new COSDictionary();
        if (ink instanceof Ink.Linear linear) {
            shading.setInt("ShadingType", 2);
            shading.setItem("Coords", Cos.numbers(linear.x1(), linear.y1(), linear.x2(), linear.y2()));
            shading.setItem("Function", function(linear.stops()));
        } else if (ink instanceof Ink.Radial radial) {
            shading.setInt("ShadingType", 3);
            shading.setItem(
                    "Coords",
                    Cos.numbers(radial.focusX(), radial.focusY(), 0, radial.x(), radial.y(), radial.radius()));
            shading.setItem("Function", function(radial.stops()));
        }
        shading.setItem("ColorSpace", COSName.DEVICERGB);
        shading.setItem("Extend", Cos.array(COSBoolean.TRUE, COSBoolean.TRUE));
        return shading;
    }

    /** From colour to colour, one stretch after the other (ISO 32000-1, 7.10.4). */
    private static COSDictionary function(List<Ink.Stop> stops) {
        var functions = new COSArray();
        var bounds = new COSArray();
        var encode = new COSArray();
        double last = 0;
        for (int i = 0; i + 1 < stops.size(); i++) {
            functions.add(stretch(stops.get(i).colour(), stops.get(i + 1).colour()));
            encode.add(Cos.number(0));
            encode.add(Cos.number(1));
            if (i + 2 == stops.size()) break;
            last = Math.max(last + SMALLEST, stops.get(i + 1).offset());
            bounds.add(Cos.number(last));
        }
        var function = new COSDictionary();
        function.setInt("FunctionType", 3);
        function.setItem("Domain", Cos.numbers(0, Math.max(1, last + SMALLEST)));
        function.setItem("Functions", functions);
        function.setItem("Bounds", bounds);
        function.setItem("Encode", encode);
        return function;
    }

    private static COSDictionary stretch(Colour from, Colour to) {
        var function = new COSDictionary();
        function.setInt("FunctionType", 2);
        function.setItem("Domain", Cos.numbers(0, 1));
        function.setItem("C0", components(from));
        function.setItem("C1", components(to));
        function.setInt("N", 1);
        return function;
    }

    private static COSArray components(Colour colour) {
        return Cos.numbers(colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
    }
}
