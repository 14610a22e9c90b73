// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pages that an archive lists, in its order.
 *
 * @param titles by the keys of their addresses ({@link WebAddress#key}); a title may be empty
 */
record PageTitles(Map<String, String> titles) {
    /** An archive without a list. */
    static final PageTitles NONE = new PageTitles(Map.of());

    PageTitles {
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
    }

    /** The title of a page; empty when it has none. */
    String title(String address) {
        return titles.getOrDefault(WebAddress.key(address), "");
    }
}
