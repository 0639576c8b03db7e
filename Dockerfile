# syntax=docker/dockerfile:1
# The portal as an image. It needs a PostgreSQL server: see docker-compose.yml.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src ./src
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -Dmaven.test.skip=true package
RUN java -Djarmode=tools -jar target/lantu.jar extract --layers --launcher --destination extracted

FROM eclipse-temurin:25-jre
RUN apt-get update \
	&& apt-get install -y --no-install-recommends curl \
	&& rm -rf /var/lib/apt/lists/* \
	&& useradd --system --uid 10001 --home-dir /lantu --create-home lantu
WORKDIR /lantu
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
RUN mkdir -p data && chown lantu data
USER 10001
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
VOLUME /lantu/data
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
	CMD curl --fail --silent --output /dev/null http://127.0.0.1:8080/actuator/health/readiness
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "org.springframework.boot.loader.launch.JarLauncher"]
