export { NotificationsModule } from './notifications.module.js';
export { WebhookAttempt } from './persistence/webhook-attempt.entity.js';
export { WebhookDelivery } from './persistence/webhook-delivery.entity.js';
export { WebhookEndpoint } from './persistence/webhook-endpoint.entity.js';
