// SPDX-License-Identifier: Apache-2.0
package dev.offprint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A set of real files outside the project: {@code mvn -Pcorpus -Dcorpus=DIR verify}. With {@code -Dcorpus.every=N} only
 * every N-th file of each set is taken, after its size has been counted.
 *
 * @param name of its folder
 * @param files in the order of their names
 */
record Corpus(String name, List<Path> files) {
    private static final int EVERY = Integer.getInteger("corpus.every", 1);

    /** What is done with one of them. */
    interface Work<T> {
        void on(T one) throws IOException;
    }

    /** The files of a set whose names match. */
    static Corpus of(String name, String pattern) throws IOException {
        var root = Path.of(System.getProperty("corpus", "no-corpus")).resolve(name);
        assertThat(root).as("-Dcorpus=DIR names the folder of the corpora").isDirectory();
        try (var all = Files.walk(root)) {
            var files = all.filter(Files::isRegularFile)
                    .filter(f -> f.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
            return new Corpus(name, files);
        }
    }

    /** A test for each file, and one that fails when there are fewer than so many. */
    Stream<DynamicTest> tests(int floor, Work<Path> work) {
        return tests(name, files, floor, work);
    }

    /** The same without regard to how many are wanted, for small files that are counted together. */
    Stream<DynamicTest> allTests(int floor, Work<Path> work) {
        return tests(name, files, files, floor, work);
    }

    private static String label(Object one) {
        var label = one.toString().replaceAll("\\s+", " ");
        return label.length() <= 200 ? label : label.substring(0, 200) + "\u2026";
    }

    /** The same for things of any kind. */
    static <T> Stream<DynamicTest> tests(String name, List<T> all, int floor, Work<T> work) {
        var taken = IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
        return tests(name, all, taken, floor, work);
    }

    private static <T> Stream<DynamicTest> tests(String name, List<T> all, List<T> taken, int floor, Work<T> work) {
        var label = name + ": " + taken.size() + " of " + all.size() + ", " + floor + " required";
        System.out.println("corpus " + label);
        var tests = new ArrayList<DynamicTest>();
        tests.add(dynamicTest(label, () -> assertThat(all).hasSizeGreaterThanOrEqualTo(floor)));
        taken.forEach(one -> tests.add(dynamicTest(label(one), () -> work.on(one))));
        return tests.stream();
    }
}
