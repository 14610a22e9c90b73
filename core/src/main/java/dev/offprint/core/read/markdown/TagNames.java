// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What HTML knows of names, to tell its tags from words that stand between the same signs. Stateless. */
final class TagNames {
    /** The HTML standard's elements, the obsolete ones too. */
    private static final Set<String> KNOWN = words("a abbr acronym address applet area article aside audio b base "
            + "basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col "
            + "colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font "
            + "footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label "
            + "legend li link listing main map mark marquee math menu menuitem meta meter nav nobr noembed noframes "
            + "noscript object ol optgroup option output p param picture plaintext pre progress q rb rp rt rtc ruby s "
            + "samp script search section select slot small source span strike strong style sub summary sup svg table "
            + "tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp");

    /** Nothing without attributes, unlike {@code <br>}. */
    private static final Set<String> VOID =
            words("area base basefont bgsound col embed frame img input link meta param source track");

    /** Their closing tags may be missing, or often are. */
    private static final Set<String> LEFT_OPEN =
            words("body br colgroup dd div dt font head hr html li optgroup option "
                    + "p rb rp rt rtc tbody td tfoot th thead tr wbr center blockquote details figure ul ol dl table");

    /** They change letters only, up to the end of the text when nothing closes them. */
    private static final Set<String> LETTERS = words(
            "a abbr b big cite code del dfn em i ins kbd mark q s samp small span strike strong sub sup tt u var");

    private static final Set<String> SWITCHES =
            words("allowfullscreen async autofocus autoplay checked compact controls "
                    + "default defer disabled hidden inert ismap itemscope loop markdown multiple muted nomodule noshade "
                    + "novalidate nowrap open playsinline readonly required reversed selected");

    private static final Pattern BARE = Pattern.compile("(?<=^|\\s)[A-Za-z][\\w-]*+(?!\\s*=|\\S)");

    private TagNames() {}

    static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }

    /** Whether a tag of HTML that nothing closes is rather a word of its sentence, such as {@code <section>}. */
    static boolean isWord(RawTag tag, boolean clings) {
        boolean isPlain = tag.attributes().isEmpty();
        if (VOID.contains(tag.name())) return isPlain;
        if (LEFT_OPEN.contains(tag.name())) return false;
        return isPlain && (clings || !LETTERS.contains(tag.name()));
    }

    /** Whether there are attributes, none with a value, that HTML does not know: words, as in {@code x<b and c>d}. */
    static boolean hasWords(String attributes) {
        if (attributes.indexOf('=') >= 0) return false;
        return BARE.matcher(attributes)
                .results()
                .map(bare -> bare.group().toLowerCase(Locale.ROOT))
                .anyMatch(bare -> !SWITCHES.contains(bare) && !bare.startsWith("data-"));
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
