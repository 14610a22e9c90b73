// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.read.html.picture;

import dev.offprint.core.text.Ends;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the candidates of a {@code srcset} as the HTML standard does (4.8.4.3.10): an address ends at white space, so it
 * may hold commas; descriptors end at a comma. Stateless.
 */
final class Srcset {
    /** Wider ones show no more on paper: 8 inches at 300 dots an inch. */
    private static final double ENOUGH = 2560;

    private static final int MOST = 100;

    /** A size for candidates that only say how dense they are: what pages lay out for a column. */
    private static final double COLUMN = 800;

    private static final Pattern NEXT = Pattern.compile("[\\s,]*(\\S+)");
    private static final Pattern DESCRIPTORS = Pattern.compile("[^,]*");
    private static final Pattern SIZE = Pattern.compile("(?:^|\\s)([0-9.]{1,12})([wx])(?:\\s|$)");

    private Srcset() {}

    /** @param width in pixels, or a guess at them */
    private record Candidate(String address, double width) {
        boolean isEnough() {
            return width <= ENOUGH;
        }
    }

    /** The addresses, the best for print first: the widest that is sensible, and what is wider after all others. */
    static List<String> addresses(String srcset) {
        var candidates = candidates(srcset);
        var widest = Comparator.comparingDouble(Candidate::width).reversed();
        var all = new ArrayList<>(
                candidates.stream().filter(Candidate::isEnough).sorted(widest).toList());
        candidates.stream()
                .filter(c -> !c.isEnough())
                .sorted(Comparator.comparingDouble(Candidate::width))
                .forEach(all::add);
        return all.stream().map(Candidate::address).toList();
    }

    private static List<Candidate> candidates(String srcset) {
        var found = new ArrayList<Candidate>();
        var next = NEXT.matcher(srcset);
        var descriptors = DESCRIPTORS.matcher(srcset);
        int at = 0;
        while (found.size() < MOST && next.find(at)) {
            var address = next.group(1);
            at = next.end();
            if (address.endsWith(",")) {
                found.add(new Candidate(Ends.withoutLast(address, c -> c == ','), COLUMN));
                continue;
            }
            descriptors.region(at, srcset.length());
            if (!descriptors.lookingAt()) break;
            found.add(new Candidate(address, width(descriptors.group())));
            at = descriptors.end();
        }
        return found;
    }

    private static double width(String descriptors) {
        var size = SIZE.matcher(descriptors);
        if (!size.find()) return COLUMN;
        try {
            double number = Double.parseDouble(size.group(1));
            return size.group(2).equals("w") ? number : number * COLUMN;
        } catch (NumberFormatException e) {
            return COLUMN;
        }
    }
}
