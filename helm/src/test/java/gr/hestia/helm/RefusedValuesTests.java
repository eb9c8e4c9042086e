package gr.hestia.helm;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would only fail later, or not at all, is refused before anything is sent, and says what is wrong. */
class RefusedValuesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            image: {registry: ''}                                | image.registry is required
            webApi: {image: {repository: ''}}                    | /webApi/image/repository
            image: {tag: latest}                                 | /image/tag
            image: {tag: Latest}                                 | /image/tag
            image: {registry: 'https://registry.example'}        | /image/registry
            webApi: {image: {digest: abc}}                       | /webApi/image/digest
            webApi: {replicas: 0}                                | /webApi/replicas
            webApi: {resources: {limits: null}}                  | /webApi/resources
            webApi: {resources: {limits: {memory: null}}}        | /webApi/resources/limits
            webApi: {settings: {HESTIA_DATABASE_WEB_PASSWORD: x}} | HESTIA_DATABASE_WEB_PASSWORD
            webApi: {settings: {HESTIA_DATABASE_URL: x}}         | HESTIA_DATABASE_URL
            webApi: {settings: {HESTIA_DATABASE_WEB_USERNAME: x}} | HESTIA_DATABASE_WEB_USERNAME
            webApi: {settings: {HESTIA_IDENTITY_ISSUER: x}}      | HESTIA_IDENTITY_ISSUER
            webApi: {settings: {SPRING_APPLICATION_JSON: x}}     | SPRING_APPLICATION_JSON
            webApi: {settings: {SPRING_CONFIG_IMPORT: x}}        | SPRING_CONFIG_IMPORT
            webApi: {settings: {MANAGEMENT_SERVER_PORT: x}}      | MANAGEMENT_SERVER_PORT
            tenantAdmin: {settings: {HESTIA_REALM_URL: x}}       | HESTIA_REALM_URL
            tenantAdmin: {settings: {HESTIA_COMMAND: migrate}}   | HESTIA_COMMAND
            tenantAdmin: {settings: {HESTIA_CONSOLE_PUBLICADDRESS: x}} | HESTIA_CONSOLE_PUBLICADDRESS
            webApi: {settings: {PATH: x}}                        | propertyName
            webApi: {autoscaling: {minReplicas: 9}}              | minReplicas is greater than maxReplicas
            postgresql: {host: ''}                               | postgresql.host is required
            postgresql: {tls: {configMap: ''}}                   | postgresql.tls needs either configMap or secret
            postgresql: {tls: {secret: other}}                   | postgresql.tls needs either configMap or secret
            postgresql: {network: {peers: []}}                   | postgresql.network.peers is required
            postgresql: {network: {peers: [{podSelector: {}}]}}  | /postgresql/network/peers
            keycloak: {url: ''}                                  | keycloak.url is required
            keycloak: {url: 'http://id.example'}                 | /keycloak/url
            keycloak: {url: 'https://id.example/'}               | /keycloak/url
            keycloak: {internalUrl: 'http://keycloak:8080'}      | /keycloak/internalUrl
            keycloak: {trustStore: {secret: other}}              | keycloak.trustStore takes configMap or secret
            keycloak: {network: {peers: []}}                     | keycloak.network.peers is required
            secrets: {masterKey: {value: c2VjcmV0}}              | /secrets/masterKey
            secrets: {masterKey: 'c2VjcmV0'}                     | /secrets/masterKey
            exposure: {kind: both}                               | /exposure/kind
            exposure: {kind: ingress}                            | exposure.centres.tlsSecret is required
            exposure: {centres: {host: ''}}                      | exposure.centres.host is required
            exposure: {centres: {parentRefs: []}}                | exposure.centres.parentRefs is required
            exposure: {centres: {host: console.peloponnese.example}} | must differ
            exposure: {network: {peers: []}}                     | exposure.network.peers is required
            monitoring: {network: {peers: []}}                   | monitoring.network.peers is required
            tracing: {endpoint: 'http://collector:4318'}         | tracing.network.peers is required
            municipalities: {manifests: {a.yaml: b}}             | municipalities takes manifests or existingConfigMap
            networkPolicy: {dns: {port: 0}}                      | /networkPolicy/dns/port
            networkPolicies: {enabled: false}                    | networkPolicies
            """)
    void isRefused(String change, String message) {
        assertThatThrownBy(() -> Example.REGION.renderWith(change)).hasMessageContaining(message);
    }

    /** Without any values the first thing that is missing is named, in words. */
    @Test
    void defaultsAloneSayWhatIsMissing() {
        assertThatThrownBy(() -> Chart.hestia().render()).hasMessageContaining("is required");
    }
}
