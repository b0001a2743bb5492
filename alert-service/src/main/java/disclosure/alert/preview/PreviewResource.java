package disclosure.alert.preview;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import disclosure.alert.request.Caller;
import disclosure.alert.request.Problems;
import disclosure.alert.subscription.RuleBook;
import disclosure.alert.subscription.RuleBook.Draft;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What a rule would have told over the last days. */
@Tag(ref = "subscriptions")
@Path("/api/subscriptions/preview")
@RolesAllowed("alerts:write")
@RunOnVirtualThread
class PreviewResource {

    private static final Logger LOG = Logger.getLogger(PreviewResource.class);
    private static final int DAYS = 30;
    private static final int MOST_DAYS = 366;

    private final Preview preview;
    private final RuleBook rules;
    private final ObjectMapper json;
    private final Caller caller;

    PreviewResource(Preview preview, RuleBook rules, ObjectMapper json, Caller caller) {
        this.preview = preview;
        this.rules = rules;
        this.json = json;
        this.caller = caller;
    }

    @POST
    @Operation(
            summary = "What a rule would have told",
            description =
                    "A subscription as it would be made, name and channels left out if one"
                            + " likes, or with the id of one that there is, as a PUT would change it."
                            + " The answer is a stream of lines: progress, at last result or failed."
                            + " The token must also be one for filings:read.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            description = "A subscription, and",
                                            properties = {
                                                @SchemaProperty(
                                                        name = "id",
                                                        format = "uuid",
                                                        description = "The subscription to change"),
                                                @SchemaProperty(
                                                        name = "days",
                                                        type = SchemaType.INTEGER,
                                                        minimum = "1",
                                                        maximum = "366",
                                                        defaultValue = "30",
                                                        description = "How far back")
                                            })))
    @APIResponse(
            responseCode = "200",
            description = "One object a line",
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(implementation = PreviewLine.class)))
    @Produces("application/x-ndjson")
    public StreamingOutput preview(@Nullable ObjectNode body) {
        if (body == null) {
            throw Problems.invalid("rule", "the request has no body");
        }
        int days = days(body);
        Draft draft = rules.draft(caller.tenant(), body);
        String bearer = caller.bearer();
        return out -> run(draft, days, bearer, out);
    }

    private void run(Draft draft, int days, String bearer, OutputStream out) throws IOException {
        try {
            preview.run(draft, days, bearer, line -> write(line, out));
        } catch (HttpProblem problem) {
            write(
                    new PreviewLine.Failed("failed", problem.getStatusCode(), problem.getDetail()),
                    out);
        } catch (IOException e) {
            // The caller who went away hears nothing; any other one has waited for the parser.
            LOG.infof("preview ended early error=%s", e.getMessage());
            write(
                    new PreviewLine.Failed("failed", 503, "the filings stopped coming; try again"),
                    out);
        }
    }

    private void write(PreviewLine line, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
        out.flush();
    }

    private static int days(ObjectNode body) {
        var given = body.remove("days");
        if (given == null || given.isNull()) {
            return DAYS;
        }
        if (!given.isInt() || given.intValue() < 1 || given.intValue() > MOST_DAYS) {
            throw Problems.invalid("days", "must be a whole number from 1 to " + MOST_DAYS);
        }
        return given.intValue();
    }
}
