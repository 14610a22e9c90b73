// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.wxr;

import dev.offprint.archive.xml.Namespaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The vocabularies of an export in all versions. */
final class WxrNames {
    static final Namespaces ALL = Namespaces.of(all());

    private WxrNames() {}

    private static Map<String, String> all() {
        var all = new HashMap<String, String>();
        all.put("", "");
        all.put("http://purl.org/dc/elements/1.1", "dc");
        all.put("http://purl.org/rss/1.0/modules/content", "content");
        for (var scheme : List.of("http", "https")) {
            for (var version : List.of("1.0", "1.1", "1.2", "1.3")) {
                var uri = scheme + "://wordpress.org/export/" + version;
                all.put(uri, "wp");
                all.put(uri + "/excerpt", "excerpt");
            }
        }
        return all;
    }
}
