{{/* Names: what every pod asks first. */}}
{{- define "hestia.network.dns" -}}
- to:
    {{- toYaml .Values.networkPolicy.dns.peers | nindent 4 }}
  ports:
    - protocol: UDP
      port: {{ .Values.networkPolicy.dns.port }}
    - protocol: TCP
      port: {{ .Values.networkPolicy.dns.port }}
{{- end -}}

{{/* PostgreSQL: only for pods that hold one of its logins. */}}
{{- define "hestia.network.postgresql" -}}
- to:
    {{- toYaml .Values.postgresql.network.peers | nindent 4 }}
  ports:
    - protocol: TCP
      port: {{ .Values.postgresql.network.port | default .Values.postgresql.port }}
{{- end -}}

{{- define "hestia.network.keycloak" -}}
- to:
    {{- toYaml .Values.keycloak.network.peers | nindent 4 }}
  ports:
    - protocol: TCP
      port: {{ .Values.keycloak.network.port }}
{{- end -}}

{{/* The collector of traces, where there is one. */}}
{{- define "hestia.network.collector" -}}
{{- if .Values.tracing.endpoint }}
- to:
    {{- toYaml .Values.tracing.network.peers | nindent 4 }}
  ports:
    - protocol: TCP
      port: {{ .Values.tracing.network.port }}
{{- end }}
{{- end -}}

{{/* Who may call a plane: browsers through the gateway, Keycloak after a logout, Prometheus on the management port. Takes context, http, management. */}}
{{- define "hestia.network.callers" -}}
{{- if ne .context.Values.exposure.kind "none" }}
- from:
    {{- toYaml .context.Values.exposure.network.peers | nindent 4 }}
  ports:
    - protocol: TCP
      port: {{ .http }}
{{- end }}
{{- with .context.Values.keycloak.network.callers }}
- from:
    {{- toYaml . | nindent 4 }}
  ports:
    - protocol: TCP
      port: {{ $.http }}
{{- end }}
{{- if .context.Values.monitoring.enabled }}
- from:
    {{- toYaml .context.Values.monitoring.network.peers | nindent 4 }}
  ports:
    - protocol: TCP
      port: {{ .management }}
{{- end }}
{{- end -}}
