// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.page.clean;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells notes, and lists of them, by what they call themselves: by class, id or role. Stateless. */
public final class SaysNote {
    private static final Pattern NOTE =
            Pattern.compile("(?:^|[\\s_-])(?:foot-?notes?|end-?notes?|footdef)(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);

    private SaysNote() {}

    /** “Ibid.” is a whole note. */
    public static boolean is(Element element) {
        if (element.attributesSize() == 0) return false;
        return NOTE.matcher(element.className() + " " + element.id() + " " + element.attr("role"))
                .find();
    }
}
