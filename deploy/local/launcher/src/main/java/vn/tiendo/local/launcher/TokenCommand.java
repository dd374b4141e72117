package vn.tiendo.local.launcher;

import java.nio.file.Path;

/** {@code ./tiendo token USER}: prints a bearer token of the local identity provider, and nothing else. */
record TokenCommand(Path home) {

    int run(Arguments arguments) {
        var user = arguments.word(0);
        var ports = arguments.option("--port").map(_ -> new Ports(arguments.port()))
                .orElseGet(() -> PidFile.of(arguments.data(home.resolve("data"))).read()
                        .map(found -> new Ports(found.basePort())).orElse(new Ports(Ports.DEFAULT_BASE)));
        System.out.println(new TokenClient(ports.issuer()).token(user));
        return 0;
    }
}
