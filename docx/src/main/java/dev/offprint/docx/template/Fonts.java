// SPDX-License-Identifier: Apache-2.0
package dev.offprint.docx.template;

import dev.offprint.core.style.Faces;
import dev.offprint.core.style.Family;
import dev.offprint.core.style.FamilyRole;
import dev.offprint.core.style.TextLook;
import dev.offprint.docx.opc.Namespaces;
import dev.offprint.docx.opc.Xml;
import java.util.ArrayList;
import java.util.List;

/**
 * Families by name. Word knows regular and bold only: a light look names the light family, of which the plain one is
 * the first substitute; a semibold look is bold, so that it stays a heading where another family stands in.
 */
public final class Fonts {
    /** Has the ballot boxes of task lists. */
    public static final String SYMBOLS = "Segoe UI Symbol";

    private static final int LIGHT = 350;
    private static final int BOLD = 550;
    private static final String LIGHT_SUFFIX = " Light";

    private Fonts() {}

    static String name(Faces faces, TextLook look) {
        var name = faces.family(look.family()).name();
        return look.weight() <= LIGHT ? name + LIGHT_SUFFIX : name;
    }

    static boolean isBold(TextLook look) {
        return look.weight() >= BOLD;
    }

    /** Faces for Arabic and Hebrew that every Word has. */
    static String complexScript(FamilyRole role) {
        return switch (role) {
            case SERIF -> "Times New Roman";
            case SANS -> "Arial";
            case MONO -> "Courier New";
        };
    }

    /** The font table: what stands in where a family is not installed. */
    static byte[] table(Faces faces) {
        var xml = Xml.part().open("w:fonts", Namespaces.styles());
        for (var role : FamilyRole.values()) family(xml, faces.family(role), role);
        font(xml, SYMBOLS, List.of("Apple Symbols", "DejaVu Sans", "Noto Sans Symbols2"), "swiss", "variable");
        return xml.close().bytes();
    }

    private static void family(Xml xml, Family family, FamilyRole role) {
        var kind = switch (role) {
            case SERIF -> "roman";
            case SANS -> "swiss";
            case MONO -> "modern";
        };
        var pitch = role == FamilyRole.MONO ? "fixed" : "variable";
        font(xml, family.name(), family.substitutes(), kind, pitch);
        var substitutes = new ArrayList<>(List.of(family.name()));
        substitutes.addAll(family.substitutes());
        font(xml, family.name() + LIGHT_SUFFIX, substitutes, kind, pitch);
    }

    private static void font(Xml xml, String name, List<String> substitutes, String kind, String pitch) {
        xml.open("w:font", "w:name", name);
        if (!substitutes.isEmpty()) xml.val("w:altName", String.join(",", substitutes));
        xml.val("w:charset", "00").val("w:family", kind).val("w:pitch", pitch).close();
    }
}
