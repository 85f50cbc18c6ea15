# Offprint as a container image: docker build -t offprint . && docker run -p 8080:8080 -v offprint:/data offprint
# A command for the jar goes at the end: docker run --rm -v offprint:/data -v "$PWD:/in" offprint import /in/about.md

# The jar, and a Java runtime with no more than it needs.
FROM eclipse-temurin:25-jdk AS build
# All of the standard library (java.se), for libraries look things up by name; of the JDK's own modules those for the
# languages of a site, old encodings in files that are imported, TLS, and what Spring and Tomcat ask for.
RUN jlink --add-modules java.se,jdk.charsets,jdk.crypto.cryptoki,jdk.jfr,jdk.localedata,jdk.management,jdk.net,jdk.unsupported,jdk.zipfs \
      --strip-debug --no-header-files --no-man-pages --compress zip-6 --output /opt/java
WORKDIR /src
COPY mvnw pom.xml ./
COPY .mvn .mvn
# A layer of its own: a change in the sources downloads nothing anew.
RUN ./mvnw -q -B -ntp -Dmaven.test.skip dependency:resolve dependency:resolve-plugins
COPY frontend frontend
COPY src/main src/main
RUN ./mvnw -q -B -ntp -Dmaven.test.skip package \
 && java -Djarmode=tools -jar target/offprint.jar extract --layers --destination /layers

# Debian, because Temurin's Java is built for glibc and because its bash can ask for /health without one more program.
FROM debian:13-slim AS base
ENV JAVA_HOME=/opt/java PATH=/opt/java/bin:$PATH LANG=C.UTF-8
RUN useradd --uid 10001 --user-group --no-create-home --home-dir /data --shell /usr/sbin/nologin offprint \
 && install -d -o offprint -g offprint -m 0700 /data
COPY --from=build /opt/java /opt/java
WORKDIR /opt/offprint
COPY --from=build /layers/dependencies ./
COPY --from=build /layers/application ./
COPY .mvn/java.options src/main/docker/visit ./

# A short life, which leaves behind the AOT cache: what Java worked out about the classes while it started and served.
# Adapters stay out of it: Java 25 confuses some of them, notices that and warns at every start.
FROM base AS training
RUN export OFFPRINT_DATA=/tmp/training; \
    java @java.options -XX:+UnlockDiagnosticVMOptions -XX:-AOTAdapterCaching \
      -XX:AOTCacheOutput=offprint.aot -jar /opt/offprint/offprint.jar & \
    for _ in $(seq 120); do sleep 1; if ./visit /health 2>/dev/null; then break; fi; done; \
    ./visit /health && for page in / /papers /login /setup /nowhere /admin; do ./visit "$page" || true; done; \
    kill $! && { wait $! || [ $? = 143 ]; } && test -s offprint.aot

FROM base
COPY --from=training /opt/offprint/offprint.aot ./
ENV OFFPRINT_DATA=/data SERVER_ADDRESS=0.0.0.0
USER 10001:10001
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=6s --start-period=60s CMD ["/opt/offprint/visit", "/health"]
# Half of the container's memory for the heap: Java's own choice, a quarter, is too little where memory is tight.
ENTRYPOINT ["java", "@/opt/offprint/java.options", "-XX:MaxRAMPercentage=50", "-XX:AOTCache=/opt/offprint/offprint.aot", "-jar", "/opt/offprint/offprint.jar"]
