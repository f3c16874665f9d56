ALTER TABLE "rule_setting" DROP CONSTRAINT "rule_setting_name";--> statement-breakpoint
ALTER TABLE "rule_setting" ALTER COLUMN "living_situations" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "rule_setting" ADD COLUMN "amount" integer;--> statement-breakpoint
ALTER TABLE "support" ADD COLUMN "late_start_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "rule_setting" ADD CONSTRAINT "rule_setting_value" CHECK (case when name in ('LATE_START_HOURS', 'HANDOVER_AHEAD_DAYS') then coalesce(amount, 0) > 0 and living_situations is null else amount is null and living_situations is not null end);--> statement-breakpoint
ALTER TABLE "rule_setting" ADD CONSTRAINT "rule_setting_name" CHECK (name in ('LIVING_SITUATIONS_OFFERED', 'MUNICIPAL_CARE_BY_LIVING', 'LATE_START_HOURS', 'HANDOVER_AHEAD_DAYS'));