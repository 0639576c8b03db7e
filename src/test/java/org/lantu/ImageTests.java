package org.lantu;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What runs in containers may no more than it needs, and is built on images that can be
 * named to the byte.
 */
class ImageTests {

	@Test
	void everyServiceIsFencedIn() throws IOException {
		Map<String, Map<String, Object>> services = services();
		assertThat(services).containsOnlyKeys("certificate", "database", "roles", "portal")
			.allSatisfy((name, service) -> assertThat(service).as(name)
				.containsEntry("read_only", true)
				.containsEntry("cap_drop", List.of("ALL"))
				.containsEntry("security_opt", List.of("no-new-privileges:true"))
				.containsKeys("mem_limit", "pids_limit")
				.doesNotContainKey("privileged"));
		assertThat(services.get("portal")).doesNotContainKey("cap_add")
			.containsEntry("ports", List.of("127.0.0.1:${LANTU_PORT:-8080}:8080"));
	}

	@Test
	void wayToTheDatabaseIsEncryptedAndItsCertificateVerified() throws IOException {
		Map<String, Map<String, Object>> services = services();
		assertThat(services.get("database").get("command")).asString().contains("ssl=on", "/tls/server.key");
		assertThat(services.get("roles").get("environment")).asString()
			.contains("PGSSLMODE=verify-full", "PGSSLROOTCERT=/tls/server.crt");
		assertThat(services.get("portal").get("environment")).asString()
			.contains("?sslmode=verify-full&sslrootcert=/tls/server.crt");
		assertThat(Path.of("bin/make-certificate")).isExecutable();
	}

	@Test
	void baseOfEachStageTakesADigest() throws IOException {
		List<String> lines = Files.readAllLines(Path.of("Dockerfile"));
		assertThat(lines.stream().filter((line) -> line.startsWith("FROM "))).hasSize(2)
			.allMatch((line) -> line.matches("FROM [\\w./:-]+\\$\\{LANTU_\\w+_DIGEST}( AS build)?"));
		assertThat(lines).contains("ARG LANTU_BUILD_DIGEST=", "ARG LANTU_RUN_DIGEST=", "USER 10001");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Map<String, Object>> services() throws IOException {
		try (Reader file = Files.newBufferedReader(Path.of("docker-compose.yml"))) {
			Map<String, Object> compose = new Yaml().load(file);
			return (Map<String, Map<String, Object>>) compose.get("services");
		}
	}

}
