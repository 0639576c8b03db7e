# syntax=docker/dockerfile:1
# The portal as an image. It needs a PostgreSQL server: see docker-compose.yml.

# A tag moves. To build on the very images that were looked at, ask for their digests and give them with the sign in front:
#   docker buildx imagetools inspect --format '{{.Manifest.Digest}}' maven:3.9-eclipse-temurin-25
#   docker buildx imagetools inspect --format '{{.Manifest.Digest}}' eclipse-temurin:25-jre
#   docker build --build-arg LANTU_BUILD_DIGEST=@sha256:… --build-arg LANTU_RUN_DIGEST=@sha256:… .
ARG LANTU_BUILD_DIGEST=
ARG LANTU_RUN_DIGEST=

FROM maven:3.9-eclipse-temurin-25${LANTU_BUILD_DIGEST} AS build
WORKDIR /build
COPY pom.xml ./
COPY src ./src
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre${LANTU_RUN_DIGEST}
# the fonts write the words in the pictures of briefings
RUN apt-get update \
	&& apt-get install -y --no-install-recommends curl fontconfig fonts-wqy-microhei openssl \
	&& rm -rf /var/lib/apt/lists/* \
	&& useradd --system --uid 10001 --home-dir /lantu --create-home lantu \
	&& mkdir -p /lantu/data \
	&& chown lantu /lantu /lantu/data
# the certificate of the database beside: docker-compose.yml
COPY --chmod=755 bin/make-certificate /lantu/make-certificate
USER 10001
# unpacked, with what Java keeps of a start: made by the Java that will run it, at the place where it will run
RUN --mount=type=bind,from=build,source=/build/target/lantu.jar,target=/tmp/lantu.jar \
	--mount=type=bind,source=bin/prepare,target=/tmp/bin/prepare \
	LANTU_JAR=/tmp/lantu.jar /tmp/bin/prepare /lantu/portal
WORKDIR /lantu
ENV SERVER_ADDRESS=0.0.0.0 MALLOC_ARENA_MAX=2
EXPOSE 8080
VOLUME /lantu/data
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
	CMD curl --fail --silent --output /dev/null http://127.0.0.1:8080/actuator/health/readiness
ENTRYPOINT ["java", "@/lantu/portal/portal"]
