// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.feed;

import org.jsoup.Jsoup;

/** Text that may be HTML, as titles of feeds are. Stateless. */
final class Plain {
    private Plain() {}

    static String of(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? text.replaceAll("\\s+", " ").strip()
                : Jsoup.parseBodyFragment(text).text().strip();
    }
}
