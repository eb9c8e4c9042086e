{{/* Name of everything that belongs to this release. */}}
{{- define "hestia.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 40 | trimSuffix "-" -}}
{{- else if contains .Chart.Name .Release.Name -}}
{{- .Release.Name | trunc 40 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 40 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{/* What a component is found by; never changes. Takes a dict of context and component. */}}
{{- define "hestia.selector" -}}
app.kubernetes.io/name: {{ .context.Chart.Name }}
app.kubernetes.io/instance: {{ .context.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end -}}

{{/* Labels of everything of a component. */}}
{{- define "hestia.labels" -}}
{{ include "hestia.selector" . }}
app.kubernetes.io/version: {{ .context.Values.image.tag | default .context.Chart.AppVersion | trunc 63 | trimAll "-_." | quote }}
app.kubernetes.io/managed-by: {{ .context.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .context.Chart.Name .context.Chart.Version | replace "+" "_" }}
{{- end -}}

{{/* An image by digest where there is one, otherwise by tag. Takes a dict of context and image. */}}
{{- define "hestia.image" -}}
{{- $registry := required "image.registry is required: the registry that the images are taken from, for example registry.example.gr" .context.Values.image.registry -}}
{{- if .image.digest -}}
{{- printf "%s/%s@%s" $registry .image.repository .image.digest -}}
{{- else -}}
{{- printf "%s/%s:%s" $registry .image.repository (.context.Values.image.tag | default .context.Chart.AppVersion) -}}
{{- end -}}
{{- end -}}

{{/* Address of the database: always encrypted, the server's certificate and name always checked. */}}
{{- define "hestia.databaseUrl" -}}
{{- printf "jdbc:postgresql://%s:%d/%s?sslmode=verify-full&sslrootcert=/etc/hestia/tls/postgres-ca.crt" .Values.postgresql.host (int .Values.postgresql.port) .Values.postgresql.database -}}
{{- end -}}

{{- define "hestia.hasTrustStore" -}}
{{- if or .Values.keycloak.trustStore.configMap .Values.keycloak.trustStore.secret -}}true{{- end -}}
{{- end -}}

{{/* Options for a JVM: those of the plane, and the trust store where Keycloak's authority is one of your own. */}}
{{- define "hestia.javaOptions" -}}
{{- $options := list -}}
{{- with .javaOptions -}}{{- $options = append $options . -}}{{- end -}}
{{- if and .keycloak (include "hestia.hasTrustStore" .context) -}}
{{- $options = append $options "-Djavax.net.ssl.trustStore=/etc/hestia/tls/truststore.p12 -Djavax.net.ssl.trustStoreType=PKCS12 -Djavax.net.ssl.trustStorePassword=changeit" -}}
{{- end -}}
{{- join " " $options -}}
{{- end -}}

{{/* Whether there are municipalities to bring in. */}}
{{- define "hestia.onboards" -}}
{{- if or .Values.municipalities.manifests .Values.municipalities.existingConfigMap -}}true{{- end -}}
{{- end -}}

{{/* Fewest web-api pods that will run. */}}
{{- define "hestia.webApiReplicas" -}}
{{- if .Values.webApi.autoscaling.enabled -}}{{ .Values.webApi.autoscaling.minReplicas }}{{- else -}}{{ .Values.webApi.replicas }}{{- end -}}
{{- end -}}

{{/* Refuses what is empty, an empty list too. Takes a list of value and message. */}}
{{- define "hestia.needs" -}}
{{- if empty (index . 0) -}}{{- fail (index . 1) -}}{{- end -}}
{{- end -}}
