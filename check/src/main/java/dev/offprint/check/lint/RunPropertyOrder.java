// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check.lint;

import dev.offprint.check.ooxml.Ns;
import dev.offprint.check.ooxml.WordPackage;
import dev.offprint.check.ooxml.Xml;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Properties of a run stand each once, in the order of ECMA-376's first edition (17.3.2.28). The later schemas allow any
 * order; Microsoft's validator does not.
 */
final class RunPropertyOrder implements Rule {
    private static final List<String> ORDER = Arrays.asList(
            ("ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow"
                            + " emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs"
                            + " highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath"
                            + " rPrChange")
                    .split(" "));

    @Override
    public void check(WordPackage word, Findings findings) {
        word.parts().forEach((name, part) -> Xml.all(part, Ns.W, "rPr").forEach(all -> check(name, all, findings)));
    }

    private static void check(String part, Element properties, Findings findings) {
        int last = -1;
        for (var property : Xml.children(properties)) {
            int place = Ns.W.equals(property.getNamespaceURI()) ? ORDER.indexOf(property.getLocalName()) : -1;
            if (place < 0) continue; // the schemas tell what is unknown
            if (place <= last) {
                findings.error(
                        "run-property-order",
                        part,
                        property,
                        "stands behind " + ORDER.get(last) + ", which belongs after it");
            }
            last = Math.max(last, place);
        }
    }
}
