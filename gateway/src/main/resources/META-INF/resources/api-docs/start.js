const all = '全部 · All';

SwaggerUIBundle({
  dom_id: '#swagger-ui',
  urls: [
    { name: all, url: '/api-docs/openapi.json' },
    { name: '志愿服务 · Volunteering', url: '/api/volunteer/v1/openapi?format=json' },
    { name: '网格治理 · Grid governance', url: '/api/grid/v1/openapi?format=json' },
    { name: '空间与积分 · Spaces and points', url: '/api/booking/v1/openapi?format=json' },
    { name: '校社共建 · University partnership', url: '/api/partnership/v1/openapi?format=json' },
  ],
  'urls.primaryName': all,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  layout: 'StandaloneLayout',
  deepLinking: true,
  docExpansion: 'none',
  tryItOutEnabled: true,
  validatorUrl: null,
});
