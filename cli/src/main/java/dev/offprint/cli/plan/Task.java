// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.plan;

import dev.offprint.core.export.Exporter;
import dev.offprint.core.export.Target;
import dev.offprint.core.export.Versions;
import dev.offprint.core.notice.OffprintException;
import dev.offprint.core.notice.Problem;
import dev.offprint.core.read.Entries;
import dev.offprint.core.read.ReadResult;
import dev.offprint.core.read.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** One thing that a run does. */
public sealed interface Task {
    /** The input as it was named. */
    String name();

    /** The files to be made; empty: to standard output, or nothing can be. */
    List<Target> targets();

    /** The tasks of the single inputs. */
    default List<Task> parts() {
        return List.of(this);
    }

    /** Whether it is an input, and no remark on several. */
    default boolean isInput() {
        return true;
    }

    /**
     * An input to be read and written.
     *
     * @param isOfMany whether it was found in a folder, not named by itself
     */
    record Export(Source source, boolean isOfMany, List<Target> targets) implements Task {
        public Export {
            Objects.requireNonNull(source);
            targets = List.copyOf(targets);
        }

        /** What is in it. */
        public ReadResult read(Exporter exporter) {
            return isOfMany ? exporter.readOfMany(source) : exporter.read(source);
        }

        @Override
        public String name() {
            return source.name();
        }
    }

    /** An input that is known to be of no use before anything is read. */
    record Unusable(String name, Problem problem) implements Task {
        public Unusable {
            Objects.requireNonNull(name);
            Objects.requireNonNull(problem);
        }

        @Override
        public List<Target> targets() {
            return List.of();
        }
    }

    /** A file of many articles, each of which becomes a document of its own in a folder. */
    record Many(Source source, Versions versions, String container, List<String> formats, Path folder) implements Task {
        public Many {
            Objects.requireNonNull(source);
            Objects.requireNonNull(versions);
            Objects.requireNonNull(container);
            formats = List.copyOf(formats);
            Objects.requireNonNull(folder);
        }

        @Override
        public String name() {
            return source.name();
        }

        /** Its articles, the latest version of each. */
        public Entries open() throws OffprintException {
            return versions.open(source);
        }

        /** What is to be made is known when its articles are. */
        @Override
        public List<Target> targets() {
            return List.of();
        }
    }

    /**
     * An input that is left out on purpose, or what in a folder is no input at all.
     *
     * @param isInput false: a remark on several files
     */
    record LeftOut(String name, Problem problem, boolean isInput) implements Task {
        public LeftOut {
            Objects.requireNonNull(name);
            Objects.requireNonNull(problem);
        }

        @Override
        public List<Target> targets() {
            return List.of();
        }
    }

    /** Many inputs that become one publication. */
    record Bound(List<Task> parts, List<Target> targets) implements Task {
        public Bound {
            parts = List.copyOf(parts);
            targets = List.copyOf(targets);
        }

        @Override
        public String name() {
            var inputs = parts.stream().filter(Task::isInput).toList();
            return inputs.size() == 1 ? inputs.get(0).name() : inputs.size() + " inputs";
        }
    }
}
