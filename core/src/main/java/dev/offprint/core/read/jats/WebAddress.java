// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.jats;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes addresses that lead somewhere of the identifiers that stand for them. Stateless. */
final class WebAddress {
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern DOI =
            Pattern.compile("(?i)(?:info:doi/|doi:\\s*)?(10\\.\\d{4,9}/\\S+)", Pattern.DOTALL);
    private static final Map<String, String> RESOLVERS = Map.of(
            "doi", "https://doi.org/",
            "pmid", "https://pubmed.ncbi.nlm.nih.gov/",
            "pubmed", "https://pubmed.ncbi.nlm.nih.gov/",
            "pmc", "https://pmc.ncbi.nlm.nih.gov/articles/",
            "pmcid", "https://pmc.ncbi.nlm.nih.gov/articles/",
            "pmc-article-url", "https://pmc.ncbi.nlm.nih.gov/articles/",
            "arxiv", "https://arxiv.org/abs/",
            "orcid", "https://orcid.org/");

    private WebAddress() {}

    /** The address of a link, or of whatever else names a resource; empty when it names none. */
    static String of(Element link) {
        var raw = link.attr("xlink:href").strip();
        var type = link.hasAttr("ext-link-type") ? link.attr("ext-link-type") : link.attr("pub-id-type");
        return of(type, raw.isEmpty() && isAddress(link.text()) ? link.text().strip() : raw);
    }

    /** An address that resolves an identifier of some type; others as they stand. */
    static String of(String type, String raw) {
        var doi = DOI.matcher(raw);
        if (doi.matches()) return RESOLVERS.get("doi") + doi.group(1);
        if (SCHEME.matcher(raw).matches()) return raw;
        if (raw.startsWith("www.")) return "http://" + raw;
        var resolver = RESOLVERS.get(type.toLowerCase(Locale.ROOT));
        return resolver == null || raw.isEmpty() ? raw : resolver + raw;
    }

    /** Whether an address says by itself where it leads. */
    static boolean isAbsolute(String address) {
        return SCHEME.matcher(address).matches();
    }

    private static boolean isAddress(String text) {
        return text.strip().matches("(?i)(?:https?://|www\\.)\\S+|10\\.\\d{4,9}/\\S+");
    }
}
