<#-- Mail programs know no style sheets: the look is on the elements themselves. -->
<#macro emailLayout>
<!doctype html>
<html lang="${locale.language}" dir="${(ltr)?then('ltr','rtl')}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:24px;background:#faf7f2;color:#1e1b17;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif">
  <div style="max-width:560px;margin:0 auto;padding:28px;background:#ffffff;border:1px solid #ddd5c8;border-top:4px solid #b4451f;border-radius:10px">
    <p style="margin:0 0 16px;font-size:20px;font-weight:650">${msg("hestiaName")}</p>
    <#nested>
  </div>
</body>
</html>
</#macro>
