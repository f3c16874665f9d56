ALTER TABLE "default_receiving_unit" DROP CONSTRAINT "default_receiving_unit_municipality_code_unique";--> statement-breakpoint
ALTER TABLE "default_receiving_unit" ADD COLUMN "valid_from" date DEFAULT '2000-01-01' NOT NULL;--> statement-breakpoint
ALTER TABLE "default_receiving_unit" ADD CONSTRAINT "default_receiving_unit_from" UNIQUE NULLS NOT DISTINCT("municipality_code","valid_from");