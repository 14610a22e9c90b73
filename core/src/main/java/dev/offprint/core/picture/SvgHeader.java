// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.picture;

import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The size of a drawing, told by its root element (SVG 1.1, 7). */
final class SvgHeader {
    /** What browsers take for a drawing that says nothing. */
    private static final double WIDTH = 300;

    private static final double HEIGHT = 150;
    private static final double MOST = 10_000;

    private SvgHeader() {}

    static Optional<PictureHeader> read(byte[] bytes) {
        try {
            var in = SvgInput.open(bytes);
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT) return root(in);
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<PictureHeader> root(XMLStreamReader in) {
        if (!in.getLocalName().equals("svg") || !SvgInput.NAMESPACE.equals(in.getNamespaceURI())) {
            return Optional.empty();
        }
        double[] box = box(in.getAttributeValue(null, "viewBox"));
        double width = length(in.getAttributeValue(null, "width"));
        double height = length(in.getAttributeValue(null, "height"));
        if (width <= 0 && height <= 0) return header(box[0], box[1]);
        if (width <= 0) width = height * box[0] / box[1];
        if (height <= 0) height = width * box[1] / box[0];
        return header(width, height);
    }

    private static Optional<PictureHeader> header(double width, double height) {
        double scale = Math.min(1, MOST / Math.max(width, height));
        int pixels = (int) Math.max(1, Math.round(width * scale));
        int lines = (int) Math.max(1, Math.round(height * scale));
        return Optional.of(new PictureHeader(PictureKind.SVG, pixels, lines, 4, 8));
    }

    private static double[] box(@Nullable String text) {
        var parts = text == null ? new String[0] : text.strip().split("[\\s,]+");
        if (parts.length != 4) return new double[] {WIDTH, HEIGHT};
        double width = number(parts[2]);
        double height = number(parts[3]);
        return width > 0 && height > 0 ? new double[] {width, height} : new double[] {WIDTH, HEIGHT};
    }

    /** In pixels; 0 for what is no length by itself. */
    private static double length(@Nullable String text) {
        if (text == null) return 0;
        var length = text.strip();
        int end = length.length();
        while (end > 0 && Character.isLetter(length.charAt(end - 1))) end--;
        return number(length.substring(0, end)) * pixels(length.substring(end));
    }

    private static double pixels(String unit) {
        return switch (unit) {
            case "", "px" -> 1;
            case "pt" -> 96 / 72.0;
            case "pc" -> 16;
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            case "em", "rem" -> 16;
            case "ex" -> 8;
            default -> 0;
        };
    }

    private static double number(String text) {
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? value : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
