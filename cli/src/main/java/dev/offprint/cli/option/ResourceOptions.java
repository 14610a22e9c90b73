// SPDX-License-Identifier: Apache-2.0
package dev.offprint.cli.option;

import dev.offprint.archive.fetch.FetchPolicy;
import dev.offprint.archive.fetch.NetworkResources;
import dev.offprint.core.limits.Limits;
import dev.offprint.core.resource.FolderResources;
import dev.offprint.core.resource.Resources;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where pictures are looked for that are neither beside nor inside an input. */
public final class ResourceOptions {
    @Manual(
            example = "posts --resource-path static -o out",
            standard = "beside the input",
            more = "Addresses from the root of a site, such as /assets/x.png, are found below it.")
    @Option(
            names = "--resource-path",
            paramLabel = "DIR",
            description = "Look for pictures in this folder too (repeatable).")
    private List<Path> folders = List.of();

    @Manual(
            example = "page.html --fetch",
            standard = "nothing is fetched",
            more =
                    "By http and https only, at most 2000 pictures of 64 MiB in ten minutes, never from an address inside a private network, whatever a redirect says.")
    @Option(names = "--fetch", description = "Fetch pictures from the network.")
    private boolean fetch;

    @Manual(example = "page.html --fetch-host img.example.org", standard = "any host, with --fetch")
    @Option(
            names = "--fetch-host",
            paramLabel = "HOST",
            description = "Fetch from this host and those below it only (repeatable); implies --fetch.")
    private List<String> hosts = List.of();

    @Manual(example = "page.html --fetch --fetch-private")
    @Option(names = "--fetch-private", description = "Fetch from private networks and this machine, too.")
    private boolean isPrivate;

    @Manual(example = "page.html --fetch --fetch-cache cache", standard = "nothing is kept")
    @Option(
            names = "--fetch-cache",
            paramLabel = "DIR",
            description =
                    "Keep what was fetched in this folder, and take it from there the next time, also without --fetch.")
    private @Nullable Path cache;

    /** Nothing asked for. */
    public ResourceOptions() {}

    /**
     * Folders and the network, as far as they are asked for.
     *
     * @param limits of pictures
     * @throws IllegalArgumentException a folder is not there, or what is asked of fetching, and fetching is not
     */
    public Resources elsewhere(Limits limits) {
        folders.forEach(folder -> Folders.refuseMissing("--resource-path", folder));
        if (cache != null) Folders.refuseFile("--fetch-cache", cache);
        var elsewhere = Resources.NONE;
        for (var folder : folders) elsewhere = elsewhere.or(FolderResources.of(folder));
        if (!fetch && hosts.isEmpty()) return unfetched(elsewhere);
        var policy = FetchPolicy.STANDARD
                .withHosts(Set.copyOf(hosts))
                .withPrivate(isPrivate)
                .withBytes(limits.pictureBytes())
                .withCache(cache);
        return elsewhere.or(new NetworkResources(policy));
    }

    private Resources unfetched(Resources elsewhere) {
        if (isPrivate) throw new IllegalArgumentException("--fetch-private says how to fetch; add --fetch");
        return cache == null ? elsewhere : elsewhere.or(NetworkResources.kept(cache));
    }
}
