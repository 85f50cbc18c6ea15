package org.offprint.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.offprint.site.Problem;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The description of the API in OpenAPI 3.1, for anyone. It is written by hand, because the bodies
 * are read member by member and a generator would see nothing of them; {@code OpenApiTest} holds it
 * to what the API does.
 */
@RestController
class OpenApiController {

    private final byte[] document;

    OpenApiController() {
        try {
            document =
                    new ClassPathResource("openapi.json", OpenApiController.class)
                            .getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The description of the API is missing", e);
        }
    }

    @GetMapping(path = Problem.API + "/openapi.json", produces = Json.TYPE)
    ResponseEntity<byte[]> describe() {
        return ResponseEntity.ok(document);
    }
}
