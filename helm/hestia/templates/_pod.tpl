{{/*
What all pods of Hestia have in common. Every one takes a dict:
  context    the root
  component  web-api, tenant-admin, migrate, onboard
*/}}

{{/* Head of a pod's spec: who it is, what it may not do, where it runs. */}}
{{- define "hestia.pod.head" -}}
serviceAccountName: {{ include "hestia.fullname" .context }}-{{ .component }}
automountServiceAccountToken: false
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  seccompProfile:
    type: RuntimeDefault
{{- with .context.Values.image.pullSecrets }}
imagePullSecrets:
  {{- range . }}
  - name: {{ . }}
  {{- end }}
{{- end }}
{{- with .context.Values.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .context.Values.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .context.Values.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- end -}}

{{/* Spread of a plane's pods over zones and nodes; each rollout is spread by itself. */}}
{{- define "hestia.pod.spread" -}}
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: topology.kubernetes.io/zone
    whenUnsatisfiable: {{ .context.Values.topologySpread.zone }}
    labelSelector:
      matchLabels:
        {{- include "hestia.selector" . | nindent 8 }}
    matchLabelKeys:
      - pod-template-hash
  - maxSkew: 1
    topologyKey: kubernetes.io/hostname
    whenUnsatisfiable: {{ .context.Values.topologySpread.host }}
    labelSelector:
      matchLabels:
        {{- include "hestia.selector" . | nindent 8 }}
    matchLabelKeys:
      - pod-template-hash
{{- end -}}

{{/* What a container may not do. */}}
{{- define "hestia.container.security" -}}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop:
      - ALL
{{- end -}}

{{/*
Environment of a container. Besides context and component:
  javaOptions  options of its plane
  keycloak     whether it talks to Keycloak
  settings     further variables
*/}}
{{- define "hestia.container.env" -}}
- name: SPRING_CONFIG_IMPORT
  value: configtree:/run/secrets/hestia/
- name: LOGGING_STRUCTURED_FORMAT_CONSOLE
  value: ecs
{{- with include "hestia.javaOptions" . }}
- name: JAVA_TOOL_OPTIONS
  value: {{ . | quote }}
{{- end }}
- name: HESTIA_DATABASE_URL
  value: {{ include "hestia.databaseUrl" .context | quote }}
{{- if .keycloak }}
{{- with .context.Values.keycloak }}
- name: HESTIA_IDENTITY_ISSUER
  value: {{ printf "%s/realms/%s" .url .realm | quote }}
{{- if .internalUrl }}
- name: HESTIA_IDENTITY_INTERNALISSUER
  value: {{ printf "%s/realms/%s" .internalUrl .realm | quote }}
{{- end }}
{{- end }}
{{- end }}
{{- range $name, $value := .settings }}
- name: {{ $name }}
  value: {{ $value | quote }}
{{- end }}
{{- end -}}

{{/* Settings of tenant-admin that its jobs need as well. */}}
{{- define "hestia.tenantAdmin.env" -}}
- name: HESTIA_DATABASE_REGION_USERNAME
  value: hestia_region
- name: HESTIA_REALM_URL
  value: {{ .Values.keycloak.internalUrl | default .Values.keycloak.url | quote }}
- name: HESTIA_REALM_NAME
  value: {{ .Values.keycloak.realm | quote }}
{{- with .Values.exposure.centres.host }}
- name: HESTIA_CONSOLE_PUBLICADDRESS
  value: {{ printf "https://%s" . | quote }}
{{- end }}
{{- end -}}

{{- define "hestia.tracing.env" -}}
{{- with .Values.tracing.endpoint }}
- name: MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT
  value: {{ . | quote }}
- name: MANAGEMENT_TRACING_SAMPLING_PROBABILITY
  value: {{ $.Values.tracing.share | quote }}
{{- end }}
{{- end -}}

{{- define "hestia.container.mounts" -}}
- name: secrets
  mountPath: /run/secrets/hestia
  readOnly: true
- name: tls
  mountPath: /etc/hestia/tls
  readOnly: true
- name: tmp
  mountPath: /tmp
{{- end -}}

{{/*
Volumes of a pod. Besides context:
  secrets   what it may know: property by name of the value under "secrets"
  keycloak  whether it talks to Keycloak
*/}}
{{- define "hestia.pod.volumes" -}}
- name: secrets
  projected:
    # 0440
    defaultMode: 288
    sources:
      {{- range $property, $secret := .secrets }}
      {{- $reference := get $.context.Values.secrets $secret }}
      - secret:
          name: {{ $reference.name }}
          items:
            - key: {{ $reference.key }}
              path: {{ $property }}
      {{- end }}
- name: tls
  projected:
    # 0444
    defaultMode: 292
    sources:
      {{- include "hestia.pod.certificate" (dict "source" .context.Values.postgresql.tls "path" "postgres-ca.crt") | nindent 6 }}
      {{- if and .keycloak (include "hestia.hasTrustStore" .context) }}
      {{- include "hestia.pod.certificate" (dict "source" .context.Values.keycloak.trustStore "path" "truststore.p12") | nindent 6 }}
      {{- end }}
- name: tmp
  emptyDir:
    medium: Memory
    sizeLimit: 64Mi
{{- end -}}

{{/* One file of certificates out of a ConfigMap or a secret. */}}
{{- define "hestia.pod.certificate" -}}
{{- if .source.configMap -}}
- configMap:
    name: {{ .source.configMap }}
{{- else -}}
- secret:
    name: {{ .source.secret }}
{{- end }}
    items:
      - key: {{ .source.key }}
        path: {{ .path }}
{{- end -}}

{{/* Probes on the management port; a slow start is not a failure. */}}
{{- define "hestia.container.probes" -}}
startupProbe:
  httpGet:
    path: /actuator/health/liveness
    port: management
  periodSeconds: 2
  timeoutSeconds: 2
  failureThreshold: 90
livenessProbe:
  httpGet:
    path: /actuator/health/liveness
    port: management
  periodSeconds: 10
  timeoutSeconds: 3
  failureThreshold: 3
readinessProbe:
  httpGet:
    path: /actuator/health/readiness
    port: management
  periodSeconds: 5
  timeoutSeconds: 3
  failureThreshold: 2
lifecycle:
  preStop:
    sleep:
      seconds: {{ .Values.preStopSeconds }}
{{- end -}}

{{/* The sleep, 30 seconds in which requests under way are finished, and 15 for closing the rest. */}}
{{- define "hestia.gracePeriod" -}}
{{- add .Values.preStopSeconds 45 -}}
{{- end -}}
