// SPDX-License-Identifier: Apache-2.0
package dev.offprint.core.export;

import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Admission;
import dev.offprint.core.read.Edition;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.Entry;
import dev.offprint.core.read.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the latest of several versions of a thing, among inputs that belong together: the records of a container, the
 * files of a folder. What has versions says so by its {@link Edition}; where all versions are asked for, nothing is left
 * out.
 *
 * <p>Nothing is read twice before something with a version comes up. Then all inputs are gone through once more, and of
 * each thing are kept its latest version and where that stands, but no record: some 50 bytes for each thing. Of one
 * thread.
 */
public final class Versions {
    private final Intakes intakes;
    private final List<Source> inputs;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Edition> documents = new HashMap<>();
    /** How many records with versions come before those of each input; filled with the table. */
    private final int[] starts;

    private @Nullable LatestTable table;

    /** @param inputs each with a name of its own */
    Versions(Intakes intakes, List<Source> inputs) {
        this.intakes = intakes;
        this.inputs = List.copyOf(inputs);
        this.starts = new int[inputs.size() + 1];
        for (var input : inputs) numbers.put(input.name(), numbers.size());
        if (areChosen() && inputs.size() > 1) {
            for (var input : inputs) intakes.edition(input).ifPresent(e -> documents.put(input.name(), e));
        }
    }

    /** Why an input of one document is left out: a later version of the same is among the inputs. Empty when it is not. */
    public Optional<Problem> superseded(Source input) {
        var edition = documents.get(input.name());
        return edition == null ? Optional.empty() : superseded(edition, input, 0, input.name());
    }

    /**
     * The articles of one of the inputs, as by {@link Exporter#open}; older versions are left out with a notice.
     *
     * @throws OffprintException the container cannot be opened, or the reader that the options name is unknown
     */
    public Entries open(Source input) throws OffprintException {
        var entries = intakes.open(input);
        boolean isDone = !areChosen() || (entries.areLatest() && inputs.size() == 1);
        return isDone || !numbers.containsKey(input.name())
                ? entries
                : new LatestEntries(entries, input, documents.get(input.name()), this);
    }

    /** @param before how many records with versions came before in this input */
    Optional<Problem> superseded(Edition edition, Source input, int before, String place) {
        var latest = table().get(edition.id());
        int number = number(input);
        if (latest == null || latest.place() == starts[number] + before) return Optional.empty();
        var there = latest.place() >= starts[number] && latest.place() < starts[number + 1]
                ? ""
                : " in " + inputs.get(at(latest.place())).name();
        return Optional.of(Admission.superseded(place, edition, latest.edition(), there));
    }

    private boolean areChosen() {
        return !intakes.options().reading().selection().allVersions();
    }

    private int number(Source input) {
        return numbers.getOrDefault(input.name(), 0);
    }

    private int at(int place) {
        int input = 0;
        while (place >= starts[input + 1]) input++;
        return input;
    }

    private LatestTable table() {
        var known = table;
        if (known != null) return known;
        var made = new LatestTable();
        for (int i = 0; i < inputs.size(); i++) starts[i + 1] = filled(inputs.get(i), starts[i], made);
        table = made;
        return made;
    }

    private int filled(Source input, int start, LatestTable made) {
        var edition = documents.get(input.name());
        if (edition == null) return walked(input, start, made);
        made.add(edition, start);
        return start + 1;
    }

    private int walked(Source input, int start, LatestTable made) {
        int place = start;
        try (var entries = intakes.open(input)) {
            for (Entry entry = entries.next(); entry != null; entry = entries.next()) {
                var edition = entry.edition();
                if (edition != null) made.add(edition, place++);
            }
        } catch (OffprintException e) { // told when it is read
            return place;
        }
        return place;
    }
}
