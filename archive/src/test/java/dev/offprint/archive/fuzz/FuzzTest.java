// SPDX-License-Identifier: Apache-2.0
package dev.offprint.archive.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Broken inputs made from the seeds, for as many seconds each as {@code fuzz.seconds} says. An input that makes
 * something new happen is kept and broken further, and lies in {@code target/fuzz} afterwards; one that fails lies there
 * as {@code fault}.
 */
@Tag("fuzz")
class FuzzTest {
    private static final Duration EACH = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 60));
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long SEED = 20260101;

    @TestFactory
    Stream<DynamicTest> nothing_breaks_a_reader() {
        return Seeds.ids().stream().map(id -> dynamicTest(id, () -> fuzz(id)));
    }

    private static void fuzz(String id) throws IOException {
        var folder = Files.createDirectories(Path.of("target/fuzz", id));
        var known = new HashSet<String>();
        var inputs = new ArrayList<byte[]>();
        for (var seed : Seeds.of(id)) inputs.add(Files.readAllBytes(seed));
        var name = String.valueOf(Seeds.of(id).get(0).getFileName());
        var mutation = new Mutation(SEED);
        var random = new Random(SEED);
        int trials = 0;
        for (long end = System.nanoTime() + EACH.toNanos(); System.nanoTime() < end; trials++) {
            var input = mutation.of(any(inputs, random), any(inputs, random));
            if (known.add(signature(id, name, input, folder)) && inputs.size() < 5000) {
                inputs.add(input);
                Files.write(folder.resolve("input-" + inputs.size()), input);
            }
        }
        assertThat(trials).isPositive();
    }

    private static byte[] any(List<byte[]> inputs, Random random) {
        return inputs.get(random.nextInt(inputs.size()));
    }

    private static String signature(String id, String name, byte[] input, Path folder) throws IOException {
        try {
            long start = System.nanoTime();
            var signature = Trial.of(id, name, input).signature();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
            return signature;
        } catch (RuntimeException | Error e) {
            Files.write(folder.resolve("fault"), input);
            throw new AssertionError("the input lies in " + folder.resolve("fault"), e);
        }
    }
}
